namespace DecisionSupport.Model;

/// <summary>Draws a family up again with some answers changed; the family itself is never changed.</summary>
/// <param name="accounts">What is recorded at a path, given what was.</param>
/// <param name="keeps">Whether a subject of whom nothing is left stays at its path.</param>
internal sealed class SituationEdit(Func<string, IReadOnlyList<Answer>, IReadOnlyList<Answer>> accounts, Func<string, bool> keeps)
{
    internal static SituationEdit OnlyAt(IReadOnlyCollection<string> paths) =>
        new((path, recorded) => Covers(paths, path) ? recorded : [], path => Covers(paths, path));

    internal static FamilySituation Replace(FamilySituation situation, string path, IReadOnlyList<Answer> answers) =>
        Replace(situation, new Dictionary<string, IReadOnlyList<Answer>>(StringComparer.Ordinal) { [path] = answers });

    internal static FamilySituation Replace(FamilySituation situation, IReadOnlyDictionary<string, IReadOnlyList<Answer>> accounts)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var edited = new SituationEdit(At, _ => true).Of(situation);
        return accounts.Keys.FirstOrDefault(path => !found.Contains(path)) is { } missing
            ? throw new KeyNotFoundException($"No question of this family stands at '{missing}'.")
            : edited;

        IReadOnlyList<Answer> At(string at, IReadOnlyList<Answer> recorded)
        {
            if (!accounts.TryGetValue(at, out var instead))
            {
                return recorded;
            }

            found.Add(at);
            return instead;
        }
    }

    internal FamilySituation Of(FamilySituation situation) => new(
        situation.AsAt,
        situation.Nation,
        situation.LocalAuthority,
        Seal("/adults", situation.Adults.Select(Redraft)),
        Seal("/children", Kept(situation.Children)));

    private static bool Covers(IEnumerable<string> paths, string path) =>
        paths.Any(p => path.StartsWith(p, StringComparison.Ordinal)
            && (path.Length == p.Length || path[p.Length] == '/' || path.AsSpan(p.Length).SequenceEqual(CaseFileName.CompleteSuffix)));

    private static Subject[] Seal(string path, IEnumerable<SubjectDraft> drafts) =>
        [.. drafts.Select((draft, position) => new Subject(draft, $"{path}/{draft.Id}", position))];

    private IEnumerable<SubjectDraft> Kept(IEnumerable<Subject> subjects) =>
        subjects.Select(subject => (subject.Path, Draft: Redraft(subject))).Where(s => !s.Draft.SaysNothing || keeps(s.Path)).Select(s => s.Draft);

    private SubjectDraft Redraft(Subject subject)
    {
        var draft = new SubjectDraft(subject.Kind, subject.Id, subject.Sort, subject.Name, subject.ChildName);
        foreach (var question in Vocabulary.Of(subject.Kind))
        {
            foreach (var account in accounts($"{subject.Path}/{question.Name}", subject.Accounts(question)))
            {
                draft.Answer(question, account);
            }
        }

        foreach (var list in Vocabulary.ListsOf(subject.Kind))
        {
            Redraft(subject, list, draft);
        }

        return draft;
    }

    private void Redraft(Subject subject, ListOf list, SubjectDraft draft)
    {
        foreach (var member in Kept(subject[list].Members))
        {
            draft.Add(list, member);
        }

        foreach (var account in accounts($"{subject.Path}/{CaseFileName.OfComplete(list)}", subject[list].Complete))
        {
            draft.Complete(list, account);
        }
    }
}
