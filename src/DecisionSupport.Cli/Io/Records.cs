using DecisionSupport.Record;

namespace DecisionSupport.Cli;

/// <summary>Reads records and overrides for commands; a faulty one ends the command with every fault.</summary>
internal static class Records
{
    internal static DecisionRecord Read(string file)
    {
        try
        {
            return DecisionRecord.Read(TextFiles.Read(file, mostRead: 64 * 1024 * 1024));
        }
        catch (RecordException fault)
        {
            throw ToolException.BadInput($"{file}: {fault.Message}");
        }
    }

    internal static Override ReadOverride(string file)
    {
        try
        {
            return Override.Read(TextFiles.Read(file));
        }
        catch (OverrideException fault)
        {
            throw ToolException.BadInput([.. fault.Faults.Select(f => $"{file}: {f}")]);
        }
    }
}
