using System.CommandLine;
using System.CommandLine.Help;
using System.Reflection;
using DecisionSupport.Rules;

namespace DecisionSupport.Cli;

/// <summary>The tool itself: its description, its version and its commands.</summary>
internal static class Root
{
    internal const string Name = "thresholds";

    internal static Command Create(ToolIo io, Option<bool> debug, IEnumerable<Func<ToolIo, Command>> commands)
    {
        var root = new Command(Name, "Reads a family situation and says which Children Act 1989 gateways are met, barred, not made out or not known, with reasons. It decides nothing.");
        var version = new Option<bool>("--version") { Description = "Show the version of the tool and of its rule set." };
        root.Options.Add(Help());
        root.Options.Add(version);
        root.Options.Add(debug);
        foreach (var create in commands)
        {
            root.Subcommands.Add(create(io));
        }

        root.SetAction(parsed => parsed.GetValue(version) ? Version(io) : NoCommand());
        return root;
    }

    private static HelpOption Help()
    {
        var help = new HelpOption();
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
        return help;
    }

    private static int Version(ToolIo io)
    {
        var informational = typeof(Root).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        io.Out.WriteLine($"{Name} {informational.Split('+')[0]}, rule set {ChildrenAct.Law.Version}");
        return ExitCode.Done;
    }

    private static int NoCommand() =>
        throw ToolException.BadUsage($"{Name}: say what to do, for example: {Name} assess family.yaml", $"Try: {Name} --help");
}
