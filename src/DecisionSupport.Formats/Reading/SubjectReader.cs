namespace DecisionSupport.Formats;

/// <summary>Reads what is recorded of one subject: its questions, alone and in groups, and its lists.</summary>
internal sealed class SubjectReader(Reading reading, AnswerReader answers, ListReader lists)
{
    internal void Read(Mapping mapping, SubjectDraft draft, string path)
    {
        var shape = SubjectShape.Of(draft.Kind);
        foreach (var entry in mapping.Entries)
        {
            if (shape.Part(entry.Key) is { } part)
            {
                ReadPart(entry, part, draft, path);
            }
            else if (!shape.Own.Contains(entry.Key) && !lists.TryRead(entry, mapping, shape, draft, path))
            {
                reading.UnknownKey(entry, path, shape.Keys);
            }
        }
    }

    private void ReadPart(Entry entry, ShapePart part, SubjectDraft draft, string path)
    {
        var below = $"{path}/{part.Key}";
        if (!part.IsGroup)
        {
            Answer(entry, part.Questions[0], draft, below);
        }
        else if (entry.Value is Scalar { Text: ListReader.None } && SubjectShape.TakesNone(part))
        {
            NoneOf(entry, part, draft, path);
        }
        else if (reading.AsMapping(entry.Value, below, ExpectedOf(part)) is { } group)
        {
            ReadGroup(group, part, draft, below);
        }
    }

    private void ReadGroup(Mapping group, ShapePart part, SubjectDraft draft, string path)
    {
        foreach (var entry in group.Entries)
        {
            if (part.Find(entry.Key) is { } question)
            {
                Answer(entry, question, draft, $"{path}/{entry.Key}");
            }
            else
            {
                reading.UnknownKey(entry, path, [.. part.Keys]);
            }
        }
    }

    private void NoneOf(Entry entry, ShapePart part, SubjectDraft draft, string path)
    {
        foreach (var question in part.Questions)
        {
            reading.Places[$"{path}/{question.Name}"] = entry.At;
            draft.Answer(question, "no");
        }
    }

    private void Answer(Entry entry, Question question, SubjectDraft draft, string path)
    {
        foreach (var account in answers.Accounts(entry.Value, entry.At, question, path))
        {
            draft.Answer(question, account);
        }
    }

    private static string ExpectedOf(ShapePart part)
    {
        var none = SubjectShape.TakesNone(part) ? ", or none where the answer to each is no" : "";
        return $"Expected questions of '{part.Key}' with their answers{none}. They are {Series.Of([.. part.Keys])}.";
    }
}
