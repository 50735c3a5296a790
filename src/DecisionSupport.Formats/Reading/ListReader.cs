namespace DecisionSupport.Formats;

/// <summary>Reads the lists of a subject, and what is said of whether each is complete.</summary>
internal sealed class ListReader(Reading reading, AnswerReader answers, MemberReader members)
{
    internal const string None = "none";

    /// <summary>Reads a list, or the answer that says whether it is complete; false where the key is neither.</summary>
    internal bool TryRead(Entry entry, Mapping mapping, SubjectShape shape, SubjectDraft draft, string path)
    {
        foreach (var list in shape.Lists)
        {
            if (entry.Key == CaseFileName.Of(list))
            {
                ReadList(entry, mapping, list, draft, path);
                return true;
            }

            if (entry.Key == CaseFileName.OfComplete(list))
            {
                ReadComplete(entry, mapping, list, draft, path);
                return true;
            }
        }

        return false;
    }

    private static bool IsNone(Node? node) => node is Scalar { Text: None };

    private void ReadList(Entry entry, Mapping mapping, ListOf list, SubjectDraft draft, string path)
    {
        if (!IsNone(entry.Value))
        {
            members.Read(entry.Value, list, draft, $"{path}/{entry.Key}");
        }
        else if (mapping.Find(CaseFileName.OfComplete(list)) is null)
        {
            reading.Places[$"{path}/{CaseFileName.OfComplete(list)}"] = entry.At;
            draft.Complete(list, complete: true);
        }
    }

    private void ReadComplete(Entry entry, Mapping mapping, ListOf list, SubjectDraft draft, string path)
    {
        var question = Vocabulary.Complete(list);
        var accounts = answers.Accounts(entry.Value, entry.At, question, $"{path}/{entry.Key}");
        foreach (var account in accounts)
        {
            draft.Complete(list, account);
        }

        var key = CaseFileName.Of(list);
        if (IsNone(mapping.Find(key)) && accounts.Exists(account => account.Value != AnswerValue.OfWord(0)))
        {
            const string both = "'none' says that there is nothing to record and that this is complete. Remove one: '{0}: none', or this answer.";
            reading.Faults.Add(FaultCode.Contradiction, entry.At, $"{path}/{entry.Key}", null, both.Replace("{0}", key, StringComparison.Ordinal));
        }
    }
}
