using DecisionSupport.Authoring;

// Compiles the authors' YAML. With --check, writes nothing and fails where a compiled file is stale.
var root = args.FirstOrDefault(a => !a.StartsWith("--", StringComparison.Ordinal)) ?? ".";
var check = args.Contains("--check");
try
{
    var stale = 0;
    foreach (var (path, text) in Sources.Compile(root))
    {
        var file = Path.Combine(root, path);
        var before = File.Exists(file) ? File.ReadAllText(file) : "";
        if (before == text)
        {
            continue;
        }

        stale++;
        if (check)
        {
            Console.Error.WriteLine($"{path} is stale. Run: dotnet run --project src/DecisionSupport.Authoring");
        }
        else
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
            Console.Error.WriteLine($"compiled {path}");
        }
    }

    return check && stale > 0 ? 1 : 0;
}
catch (AuthoringException fault)
{
    Console.Error.WriteLine(fault.Message);
    return 2;
}
