namespace DecisionSupport.Cli;

/// <summary>The folder of the rule book's pages. It belongs to the book: what the book does not write does not stay.</summary>
internal sealed class RulebookFolder
{
    private static readonly string[] Endings = [".md", ".svg"];

    private readonly string full;

    internal RulebookFolder(DirectoryInfo root, string output)
    {
        full = Path.GetFullPath(Path.Combine(root.FullName, output));
        Name = Path.GetRelativePath(root.FullName, full).Replace('\\', '/');
        if (Name.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(Name) || Name == ".")
        {
            throw ToolException.BadUsage($"--output: read '{output}'. Expected a folder below the root of the repository ({root}), such as docs/rules: its pages link to files of the repository.");
        }

        ToRoot = string.Concat(Enumerable.Repeat("../", Name.Split('/').Length));
    }

    /// <summary>Its path from the root.</summary>
    internal string Name { get; }

    /// <summary>The way from it to the root.</summary>
    internal string ToRoot { get; }

    /// <summary>A line for each file that is missing, stale or not of the book.</summary>
    internal IEnumerable<string> Differences(IReadOnlyList<(string Path, string Text)> written)
    {
        foreach (var (path, text) in written)
        {
            var file = Path.Combine(full, path);
            if (!File.Exists(file))
            {
                yield return $"{Name}/{path}: missing";
            }
            else if (!string.Equals(File.ReadAllText(file), text, StringComparison.Ordinal))
            {
                yield return $"{Name}/{path}: stale";
            }
        }

        foreach (var path in Left(written))
        {
            yield return $"{Name}/{path}: not a page of the book";
        }
    }

    /// <summary>Writes what has changed and takes away what is no longer written; says how many files that was.</summary>
    internal int Save(IReadOnlyList<(string Path, string Text)> written)
    {
        var changed = 0;
        try
        {
            foreach (var path in Left(written).ToList())
            {
                File.Delete(Path.Combine(full, path));
                changed++;
            }

            foreach (var (path, text) in written)
            {
                changed += Save(Path.Combine(full, path), text) ? 1 : 0;
            }
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw ToolException.BadUsage($"{Name}: it cannot be written. Name a folder that you may write to.");
        }

        return changed;
    }

    private static bool Save(string file, string text)
    {
        if (File.Exists(file) && string.Equals(File.ReadAllText(file), text, StringComparison.Ordinal))
        {
            return false;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return true;
    }

    private IEnumerable<string> Left(IReadOnlyList<(string Path, string Text)> written)
    {
        if (!Directory.Exists(full))
        {
            return [];
        }

        var pages = written.Select(w => w.Path).ToHashSet(StringComparer.Ordinal);
        return Directory.EnumerateFiles(full, "*", SearchOption.AllDirectories)
            .Where(f => Endings.Contains(Path.GetExtension(f), StringComparer.Ordinal))
            .Select(f => Path.GetRelativePath(full, f).Replace('\\', '/'))
            .Where(f => !pages.Contains(f))
            .Order(StringComparer.Ordinal);
    }
}
