using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using DecisionSupport.Explain;

namespace DecisionSupport.Tests.Explain;

/// <summary>A picture read back, to see that it is whole.</summary>
internal sealed partial class DrawnSvg
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private readonly XElement root;
    private readonly string said;

    private DrawnSvg(string text)
    {
        Text = text;
        root = XElement.Parse(text);
        Boxes = [.. root.Descendants(Svg + "rect").Where(r => Class(r) is { } c && (c.StartsWith("ds-box", StringComparison.Ordinal) || c.StartsWith("ds-soft", StringComparison.Ordinal))).Select(Rectangle)];
        said = Squeezed(string.Concat(root.Descendants(Svg + "text").Select(t => t.Value)));
    }

    internal IReadOnlyList<(double X, double Y, double Right, double Bottom)> Boxes { get; }

    private string Text { get; }

    internal static DrawnSvg Read(string text) => new(text);

    /// <summary>Says each of these somewhere in its text, whatever the breaks between lines.</summary>
    internal void ShouldSay(IEnumerable<string> texts) =>
        texts.Where(t => t.Length > 0 && !said.Contains(Squeezed(CleanText.Of(t)), StringComparison.Ordinal)).Should().BeEmpty("the picture says it");

    /// <summary>Stands alone, with a title and a description; no box overlaps another, and no text leaves its box or the picture.</summary>
    internal void ShouldHoldTogether()
    {
        Text.Replace("xmlns=\"http://www.w3.org/2000/svg\"", "", StringComparison.Ordinal).Should().NotContainAny("href=", "url(", "@import", "@font-face", "src=", "<script", "onload=x>");
        root.Element(Svg + "title")!.Value.Should().NotBeNullOrWhiteSpace();
        root.Element(Svg + "desc")!.Value.Should().NotBeNullOrWhiteSpace();
        root.Attribute("role")!.Value.Should().Contain("document");
        root.Descendants().Attributes("id").Select(a => a.Value).Should().OnlyHaveUniqueItems();
        var view = root.Attribute("viewBox")!.Value.Split(' ').Select(Number).ToArray();
        Boxes.Should().NotBeEmpty().And.OnlyContain(b => b.X >= 0 && b.Y >= 0 && b.Right <= view[2] && b.Bottom <= view[3]);
        Overlapping().Should().BeEmpty();
        Leaving(view[2], view[3]).Should().BeEmpty();
    }

    private IEnumerable<string> Overlapping()
    {
        var byHeight = Boxes.OrderBy(b => b.Y).ToList();
        for (var i = 0; i < byHeight.Count; i++)
        {
            for (var j = i + 1; j < byHeight.Count && byHeight[j].Y < byHeight[i].Bottom; j++)
            {
                if (byHeight[j].X < byHeight[i].Right && byHeight[i].X < byHeight[j].Right)
                {
                    yield return $"{byHeight[i]} and {byHeight[j]}";
                }
            }
        }
    }

    private IEnumerable<string> Leaving(double width, double height)
    {
        foreach (var text in root.Descendants(Svg + "text"))
        {
            var (x, y) = (Number(text.Attribute("x")!.Value), Number(text.Attribute("y")!.Value));
            var right = x + TextWidth.Of(text.Value, Number(text.Attribute("font-size")!.Value), text.Attribute("font-weight") is not null);
            var inside = Boxes.Where(b => b.X <= x && x <= b.Right && b.Y <= y && y <= b.Bottom).ToList();
            if (right > width || y > height || (inside.Count > 0 && right > inside[0].Right))
            {
                yield return $"\"{text.Value}\" to {right} of {(inside.Count > 0 ? inside[0].Right : width)}";
            }
        }
    }

    private static (double X, double Y, double Right, double Bottom) Rectangle(XElement r)
    {
        var (x, y) = (Number(r.Attribute("x")!.Value), Number(r.Attribute("y")!.Value));
        return (x, y, x + Number(r.Attribute("width")!.Value), y + Number(r.Attribute("height")!.Value));
    }

    private static string? Class(XElement element) => element.Attribute("class")?.Value;

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static string Squeezed(string text) => White().Replace(text, "");

    [GeneratedRegex(@"\s+")]
    private static partial Regex White();
}
