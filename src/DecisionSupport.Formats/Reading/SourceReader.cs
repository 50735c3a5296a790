namespace DecisionSupport.Formats;

/// <summary>Reads the sources by which a person holds parental responsibility: words, or mappings with a kind.</summary>
internal sealed class SourceReader(Reading reading, KindReader kinds, SubjectReader subjects)
{
    internal void Read(Node node, SubjectDraft person, string path)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in node is Sequence list ? list.Items : [node])
        {
            ReadOne(item, person, path, seen);
        }
    }

    private void ReadOne(Node item, SubjectDraft person, string path, HashSet<string> seen)
    {
        var mapping = item as Mapping;
        var kind = mapping is null
            ? kinds.Read(item, path, KindReader.Source, ParentalResponsibilitySourceKinds.All)
            : kinds.Of(mapping, item.At, path, KindReader.Source, ParentalResponsibilitySourceKinds.All);
        var below = kind is null ? path : $"{path}/{kind}";
        if (kind is not null && !seen.Add(kind))
        {
            reading.Faults.Add(FaultCode.Duplicate, item.At, below, kind, "This source is recorded twice for the same person. Keep one.");
            kind = null;
        }

        SubjectDraft? draft = null;
        if (kind is not null && ParentalResponsibilitySourceKinds.TryRead(kind, out var sort))
        {
            reading.Places[below] = item.At;
            reading.Places[$"{below}/{ParentalResponsibilitySourceQuestions.HasEnded.Name}"] = item.At;
            // To list a source is to say that it subsists today (docs/decisions/0006), unless the file says that it has ended, or that this is not known.
            var isOnlyListed = mapping?.Find(ParentalResponsibilitySourceQuestions.HasEnded.Name) is null;
            draft = isOnlyListed ? FamilySituationBuilder.Holds(person, sort) : FamilySituationBuilder.Source(person, sort);
            if (isOnlyListed)
            {
                reading.OnlyListed.Add($"{below}/{ParentalResponsibilitySourceQuestions.HasEnded.Name}");
            }
        }

        if (mapping is not null)
        {
            subjects.Read(mapping, draft ?? Scratch.Of(SubjectKind.ParentalResponsibilitySource), below);
        }
    }
}
