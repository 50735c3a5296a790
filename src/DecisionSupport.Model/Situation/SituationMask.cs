namespace DecisionSupport.Model;

/// <summary>A family with nothing left in it by which somebody could be known: no names, and none of anybody's own words.</summary>
/// <param name="Situation">The family; what is answered, and the days on which it was, are as they were.</param>
/// <param name="Masked">Where something was taken out, as paths of the masked family.</param>
public sealed record MaskedSituation(FamilySituation Situation, IReadOnlyList<string> Masked);

/// <summary>Takes names, ids, texts, sources and givers out of a family, and keeps what rules read.</summary>
/// <remarks>
/// Children and adults are numbered in the file's order, and so are concerns, orders and services: their ids may be names too. Days of birth stay, since ages are
/// what rules turn on: a masked family is not anonymous to somebody who knows it.
/// </remarks>
internal sealed class SituationMask
{
    private readonly Dictionary<string, (string Id, string Name)> people = new(StringComparer.Ordinal);
    private readonly List<string> masked = ["/local-authority/name"];

    internal static MaskedSituation Of(FamilySituation situation)
    {
        var mask = new SituationMask();
        mask.Number(situation.Adults, "adult", "Adult");
        mask.Number(situation.Children, "child", "Child");
        var family = new FamilySituation(
            situation.AsAt,
            situation.Nation,
            "a local authority",
            mask.Seal("/adults", situation.Adults),
            mask.Seal("/children", situation.Children));
        return new(family, [.. mask.masked.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
    }

    private void Number(IReadOnlyList<Subject> subjects, string id, string name)
    {
        for (var i = 0; i < subjects.Count; i++)
        {
            people[subjects[i].Path] = ($"{id}-{i + 1}", $"{name} {i + 1}");
        }
    }

    private Subject[] Seal(string path, IReadOnlyList<Subject> subjects) =>
        [.. subjects.Select((subject, position) =>
        {
            var (id, name) = people[subject.Path];
            masked.Add($"{path}/{id}/name");
            var childName = subject.Kind == SubjectKind.Child ? name : "";
            return new Subject(Redraft(subject, id, name, childName, $"{path}/{id}"), $"{path}/{id}", position);
        })];

    private SubjectDraft Redraft(Subject subject, string id, string name, string childName, string path)
    {
        var draft = new SubjectDraft(subject.Kind, id, subject.Sort, name, childName);
        foreach (var question in Vocabulary.Of(subject.Kind))
        {
            foreach (var account in Accounts(subject.Accounts(question), $"{path}/{question.Name}"))
            {
                draft.Answer(question, account);
            }
        }

        foreach (var list in Vocabulary.ListsOf(subject.Kind))
        {
            Redraft(subject[list], list, draft, childName, path);
        }

        return draft;
    }

    private void Redraft(SubjectList members, ListOf list, SubjectDraft draft, string childName, string path)
    {
        foreach (var member in members.Members)
        {
            var (id, name) = Numbered(member, list, draft.Name);
            draft.Add(list, Redraft(member, id, name, childName, $"{path}/{CaseFileName.Of(list)}/{id}"));
        }

        foreach (var account in Accounts(members.Complete, $"{path}/{CaseFileName.OfComplete(list)}"))
        {
            draft.Complete(list, account);
        }
    }

    private (string Id, string Name) Numbered(Subject member, ListOf list, string parent)
    {
        if (people.TryGetValue($"/adults/{member.Id}", out var person) && list == ListOf.People)
        {
            return person;
        }

        var what = Vocabulary.MemberOf(list).ToString().ToLowerInvariant();
        return list == ListOf.ParentalResponsibility ? (member.Sort, parent) : ($"{what}-{member.Position + 1}", Named(member, what));
    }

    /// <summary>An order goes by its kind; anything else by its number.</summary>
    private static string Named(Subject member, string what) =>
        OrderKinds.TryRead(member.Sort, out var kind) && member.Kind == SubjectKind.Order ? OrderKinds.Name(kind) : $"{what} {member.Position + 1}";

    private IEnumerable<Answer> Accounts(IReadOnlyList<Answer> accounts, string path)
    {
        foreach (var account in accounts)
        {
            if (account.Source is not null || account.By is not null || account.Value.Text is not null)
            {
                masked.Add(path);
            }

            if (account.Value.Text is null)
            {
                yield return account with { Source = null, By = null };
            }
        }
    }
}
