namespace DecisionSupport.Cli;

/// <summary>What a command reads and writes: results on <paramref name="Out"/>, everything else on <paramref name="Error"/>.</summary>
/// <param name="In">Standard input.</param>
/// <param name="Out">Standard output.</param>
/// <param name="Error">Standard error.</param>
/// <param name="Colour">Whether results go to a terminal that may be coloured.</param>
internal sealed record ToolIo(TextReader In, TextWriter Out, TextWriter Error, bool Colour);
