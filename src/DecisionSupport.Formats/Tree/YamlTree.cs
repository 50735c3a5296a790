using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace DecisionSupport.Formats;

/// <summary>Reads YAML, without the parts of it by which a stranger could hide or multiply what is said.</summary>
internal static class YamlTree
{
    /// <summary>The tree; null where nothing could be read.</summary>
    internal static Node? Read(string text, FaultLog faults)
    {
        var builder = new TreeBuilder(faults);
        var scanner = new Scanner(new StringReader(text), skipComments: true);
        try
        {
            var parser = new Parser(scanner);
            var documents = 0;
            while (!builder.IsStopped && documents < 2 && parser.MoveNext())
            {
                documents += parser.Current is DocumentStart ? 1 : 0;
                if (documents < 2)
                {
                    Take(parser.Current!, builder, faults);
                }
            }

            if (documents > 1)
            {
                faults.Add(FaultCode.Unsupported, At(parser.Current!), "", "---", "A case file is one document. Put each family in a file of its own.");
            }
        }
        catch (Exception fault) when (fault is YamlException or InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            // Some texts meet a state of the scanner that it does not expect, and it says so without a place.
            YamlSyntax.Report(fault, (fault as YamlException)?.Start ?? scanner.CurrentPosition, text, faults);
            return null;
        }

        return builder.IsStopped ? null : builder.Root;
    }

    private static void Take(ParsingEvent read, TreeBuilder builder, FaultLog faults)
    {
        if (read is MappingEnd or SequenceEnd)
        {
            builder.Close();
            return;
        }

        if (builder.IsAtKey && (read is AnchorAlias or MappingStart or SequenceStart))
        {
            builder.Stop(FaultCode.Shape, At(read), "A key must be a word, not a list, a mapping or an alias.");
            return;
        }

        Value(read, builder, faults);
    }

    private static void Value(ParsingEvent read, TreeBuilder builder, FaultLog faults)
    {
        switch (read)
        {
            case AnchorAlias alias:
                faults.Add(FaultCode.Unsupported, At(read), "", "*" + alias.Value.Value, "Aliases are not read. Write the answer out where it belongs; a text that begins with * must be in quotation marks.");
                builder.Add(new Refused(At(read)));
                break;
            case MappingStart or SequenceStart:
                RefuseMarks((NodeEvent)read, faults);
                builder.Open(At(read), read is MappingStart);
                break;
            case YamlDotNet.Core.Events.Scalar scalar:
                RefuseMarks(scalar, faults);
                Add(scalar, builder);
                break;
        }
    }

    private static void Add(YamlDotNet.Core.Events.Scalar scalar, TreeBuilder builder)
    {
        if (builder.IsAtKey)
        {
            builder.Key(scalar.Value, At(scalar));
        }
        else
        {
            builder.Add(new Scalar(At(scalar), scalar.Value, scalar.Style == ScalarStyle.Plain));
        }
    }

    private static void RefuseMarks(NodeEvent node, FaultLog faults)
    {
        if (!node.Anchor.IsEmpty)
        {
            faults.Add(FaultCode.Unsupported, At(node), "", "&" + node.Anchor.Value, "Anchors are not read. Remove it, and write each answer where it belongs.");
        }

        if (!node.Tag.IsEmpty)
        {
            faults.Add(FaultCode.Unsupported, At(node), "", node.Tag.Value.Replace("tag:yaml.org,2002:", "!!", StringComparison.Ordinal), "Tags are not read. Remove it.");
        }
    }

    private static Position At(ParsingEvent read) => new((int)read.Start.Line, (int)read.Start.Column);
}
