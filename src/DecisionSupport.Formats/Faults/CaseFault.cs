using System.Globalization;

namespace DecisionSupport.Formats;

/// <summary>Something wrong with a case file, said to the person who wrote it.</summary>
/// <param name="File">The file's name, as given to the reader.</param>
/// <param name="Line">The line, from one; 0 where the fault is of the whole file.</param>
/// <param name="Column">The column, from one; 0 where the fault is of the whole file.</param>
/// <param name="Path">The place among the case's subjects and questions, such as <c>/children/sam/people/father/attitude</c>.</param>
/// <param name="Code">The sort of fault, for software: one of <see cref="FaultCode"/>.</param>
/// <param name="Read">What was read; null where something is missing.</param>
/// <param name="Expected">What was expected, as one sentence or more.</param>
/// <param name="Nearest">The nearest valid word; null where none is near.</param>
public sealed record CaseFault(string File, int Line, int Column, string Path, string Code, string? Read, string Expected, string? Nearest)
{
    /// <summary>The fault on one line, safe to print: what was read is shortened and its control characters are shown as escapes.</summary>
    public override string ToString()
    {
        var place = Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"{Printable.Line(File)}:{Line}:{Column}") : Printable.Line(File);
        var path = Path.Length > 0 ? " " + Path : "";
        var read = Read is null ? "" : $"read '{Printable.Short(Read)}'. ";
        var nearest = Nearest is null ? "" : $" Did you mean '{Nearest}'?";
        return $"{place}{path}: {read}{Expected}{nearest}";
    }
}
