namespace DecisionSupport.Model;

/// <summary>The nation whose local authority is responsible; it decides which law of services applies.</summary>
public enum Nation
{
    /// <summary>England.</summary>
    England,

    /// <summary>Wales.</summary>
    Wales,
}

/// <summary>A family on a day: children, adults and what is recorded of them, with who said so.</summary>
/// <remarks>Immutable. The day is an argument and never read from a clock: it selects the law, and answers given after it are not relied on.</remarks>
public sealed class FamilySituation
{
    internal FamilySituation(DateOnly asAt, Nation nation, string localAuthority, IReadOnlyList<Subject> adults, IReadOnlyList<Subject> children)
    {
        AsAt = asAt;
        Nation = nation;
        LocalAuthority = localAuthority;
        Adults = adults;
        Children = children;
    }

    /// <summary>The day of the assessment.</summary>
    public DateOnly AsAt { get; }

    /// <summary>The responsible local authority's nation.</summary>
    public Nation Nation { get; }

    /// <summary>The responsible local authority's name.</summary>
    public string LocalAuthority { get; }

    /// <summary>Adults and others in the children's lives, in the file's order.</summary>
    public IReadOnlyList<Subject> Adults { get; }

    /// <summary>The children, in the file's order.</summary>
    public IReadOnlyList<Subject> Children { get; }

    /// <summary>The same family on another day.</summary>
    /// <param name="day">The day of the assessment instead.</param>
    public FamilySituation On(DateOnly day) => new(day, Nation, LocalAuthority, Adults, Children);

    /// <summary>The paths of the questions whether a source of parental responsibility has ended, where a child's adoption or a parental order may have ended it; what was acquired since is not among them.</summary>
    /// <remarks>A case file that only lists such a source does not say that it subsists (Adoption and Children Act 2002 s 46(2) and (3)(b)).</remarks>
    public IReadOnlySet<string> EndsToAskAfterAdoption() =>
        Children.SelectMany(child => EndedByAdoption.LeftOpen(new Recorded(child, AsAt))).ToHashSet(StringComparer.Ordinal);

    /// <summary>The same family without names, ids, texts, sources and givers, so that a record of it names nobody; what rules read is as it was.</summary>
    /// <remarks>Days of birth stay. It is not anonymous to somebody who knows the family.</remarks>
    public MaskedSituation Masked() => SituationMask.Of(this);

    /// <summary>Every question that this family could be asked, answered or not, subject by subject in the file's order.</summary>
    public IEnumerable<QuestionOf> Questions() => [.. Adults.SelectMany(QuestionOf.In), .. Children.SelectMany(QuestionOf.In)];

    /// <summary>Only what is recorded at these paths or below them; the path of a list covers whether the list is complete.</summary>
    /// <remarks>A child, and a member of a list, of whom nothing is left is left out. Adults stay: a case's people are named from among them.</remarks>
    /// <param name="paths">Paths as a case file spells them, such as <c>/children/sam/people</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="paths"/> is null.</exception>
    public FamilySituation OnlyAt(IReadOnlyCollection<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return SituationEdit.OnlyAt(paths).Of(this);
    }

    /// <summary>The same family with these accounts in place of those recorded at a path, or where there was none.</summary>
    /// <param name="path">The path of a question, such as <c>/children/sam/people/father/attitude</c>.</param>
    /// <param name="accounts">The accounts; none is as if nobody had been asked.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">No question of this family stands there.</exception>
    public FamilySituation With(string path, params IReadOnlyList<Answer> accounts) => SituationEdit.Replace(this, path, accounts);

    /// <summary>The same family with other accounts at several paths, in place of those recorded; an empty list is as if nobody had been asked.</summary>
    /// <param name="accounts">The accounts by the path of their question.</param>
    /// <exception cref="ArgumentNullException"><paramref name="accounts"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">No question of this family stands at one of them.</exception>
    public FamilySituation With(IReadOnlyDictionary<string, IReadOnlyList<Answer>> accounts)
    {
        ArgumentNullException.ThrowIfNull(accounts);
        return SituationEdit.Replace(this, accounts);
    }

    /// <summary>Only this child's case, with the adults of the family.</summary>
    /// <param name="id">The child's id.</param>
    /// <exception cref="KeyNotFoundException">There is no such child.</exception>
    public FamilySituation OnlyChild(string id)
    {
        var child = Children.FirstOrDefault(c => string.Equals(c.Id, id, StringComparison.Ordinal)) ?? throw new KeyNotFoundException($"There is no child '{id}' in this family. The children are: {string.Join(", ", Children.Select(c => c.Id))}.");
        return new(AsAt, Nation, LocalAuthority, Adults, [child]);
    }

    /// <summary>The same family without what is recorded at a path, as if nobody had been asked.</summary>
    /// <param name="path">The path of a question, such as <c>/children/sam/people/father/attitude</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">No question of this family stands there.</exception>
    public FamilySituation Without(string path) => SituationEdit.Replace(this, path, []);
}
