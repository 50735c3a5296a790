using DecisionSupport.Cli;
using DecisionSupport.Tests.Explain;

namespace DecisionSupport.Tests.Cli;

public sealed class ColourTests
{
    [Fact]
    public void Colour_adds_nothing_but_escape_sequences()
    {
        var plain = Tool.Run("assess", Cases.PathOf("objection")).Out;
        var coloured = Coloured(File.ReadAllText(Cases.PathOf("objection")));

        coloured.Should().Contain("\u001b[");
        Plain(coloured).Should().Be(plain);
    }

    [Fact]
    public void A_name_that_looks_like_markup_is_not_taken_for_it()
    {
        var file = File.ReadAllText(Cases.PathOf("objection")).Replace("name: Sam", "name: \"[red]Sam[/] [[x\"");

        Plain(Coloured(file)).Should().Contain("[red]Sam[/] [[x: Children Act 1989");
    }

    private static string Coloured(string file)
    {
        using var output = new StringWriter { NewLine = "\n" };
        ThresholdsTool.Run(["assess", "-"], new StringReader(file), output, TextWriter.Null, colour: true).Should().Be(0);
        return output.ToString();
    }

    private static string Plain(string coloured) => System.Text.RegularExpressions.Regex.Replace(coloured, "\u001b\\[[0-9;]*m", "");
}
