namespace DecisionSupport.Formats;

/// <summary>How much of a case file is read; far above what a family needs, far below what would harm the reader.</summary>
internal static class Limits
{
    internal const int Bytes = 1024 * 1024;
    internal const int Depth = 16;
    internal const int Nodes = 50_000;
    internal const int TextLength = 4_000;
    internal const int LineLength = 400;
    internal const int IdLength = 41;
    internal const int Faults = 200;
    internal const int FirstYear = 1900;
    internal const int LastYear = 2199;
}
