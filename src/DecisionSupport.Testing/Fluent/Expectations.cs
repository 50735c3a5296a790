namespace DecisionSupport.Testing;

/// <summary>What a test expects of an assessment; needs no test framework.</summary>
/// <param name="assessment">The assessment.</param>
public sealed class AssessmentExpectation(Assessment assessment)
{
    /// <summary>The assessment.</summary>
    public Assessment Assessment { get; } = assessment;

    /// <summary>What is expected of one child.</summary>
    /// <param name="id">The child's id.</param>
    /// <exception cref="KeyNotFoundException">There is no such child.</exception>
    public ChildExpectation Child(string id) => new(Assessment.Child(id));
}

/// <summary>What a test expects of one child's assessment.</summary>
/// <param name="child">The child's assessment.</param>
public sealed class ChildExpectation(ChildAssessment child)
{
    /// <summary>What is expected of one gateway.</summary>
    /// <param name="id">The gateway's id.</param>
    /// <exception cref="KeyNotFoundException">There is no such gateway.</exception>
    public GatewayExpectation Gateway(string id) => new(this, child.Gateway(id));

    /// <summary>The reader is warned of this.</summary>
    /// <param name="caution">The id of the caution.</param>
    /// <returns>What is expected of the child, so that more can be.</returns>
    /// <exception cref="ExpectationException">The reader is not.</exception>
    public ChildExpectation Warns(string caution) =>
        child.Cautions.Any(c => string.Equals(c.Id, caution, StringComparison.Ordinal))
            ? this
            : throw new ExpectationException($"{child.Child.Id}: expected the caution '{caution}', and the cautions are: {Listed(child.Cautions.Select(c => c.Id))}.");

    /// <summary>A provision comes out true, false or not known of the child.</summary>
    /// <param name="provision">The id of the provision, such as <c>CA1989/s20/7</c>.</param>
    /// <param name="truth">What it must come to.</param>
    /// <returns>What is expected of the child, so that more can be.</returns>
    /// <exception cref="ExpectationException">It comes out otherwise.</exception>
    public ChildExpectation Concludes(string provision, Truth truth)
    {
        var conclusion = child.Under(provision).FirstOrDefault(c => ReferenceEquals(c.Subject, child.Child))
            ?? throw new ExpectationException($"{child.Child.Id}: nothing is concluded of the child under {provision}.");
        return conclusion.Holds.Truth == truth
            ? this
            : throw new ExpectationException($"{child.Child.Id}: expected {provision} to be {truth}, and it is {conclusion.Holds.Truth}.");
    }

    internal static string Listed(IEnumerable<string> items) => string.Join(", ", items.DefaultIfEmpty("none"));
}

/// <summary>What a test expects of one gateway.</summary>
public sealed class GatewayExpectation
{
    private readonly ChildExpectation child;
    private readonly GatewayAssessment gateway;

    internal GatewayExpectation(ChildExpectation child, GatewayAssessment gateway)
    {
        this.child = child;
        this.gateway = gateway;
    }

    private string Open => ChildExpectation.Listed(gateway.Open.Select(o => o.Path));

    /// <summary>Its status is this, and its bar, if it has one, is cleared.</summary>
    /// <param name="status">The status.</param>
    /// <returns>What is expected of the child, so that more can be.</returns>
    /// <exception cref="ExpectationException">It is not; the message says what is open.</exception>
    public ChildExpectation Is(GatewayStatus status) => Expect(status, barNotCleared: false);

    /// <summary>It is live on its face, and its bar is not cleared.</summary>
    /// <param name="status">The status, one of those of a live gateway.</param>
    /// <returns>What is expected of the child, so that more can be.</returns>
    /// <exception cref="ExpectationException">It is not; the message says what is open.</exception>
    public ChildExpectation IsOnItsFace(GatewayStatus status) => Expect(status, barNotCleared: true);

    /// <summary>The answer at this path is among those that would have to be known.</summary>
    /// <param name="path">The path, such as <c>/children/sam/people/father/attitude</c>.</param>
    /// <returns>What is expected of the child, so that more can be.</returns>
    /// <exception cref="ExpectationException">It is not.</exception>
    public ChildExpectation Asks(string path) =>
        gateway.Open.Any(o => string.Equals(o.Path, path, StringComparison.Ordinal))
            ? child
            : throw new ExpectationException($"{gateway.Gateway.Id}: expected it to ask for {path}, and it asks for: {Open}.");

    private ChildExpectation Expect(GatewayStatus status, bool barNotCleared) =>
        gateway.Status == status && gateway.BarNotCleared == barNotCleared
            ? child
            : throw new ExpectationException($"{gateway.Gateway.Id}: expected {Said(status, barNotCleared)}, and it is {Said(gateway.Status, gateway.BarNotCleared)}; open: {Open}.");

    private static string Said(GatewayStatus status, bool barNotCleared) => barNotCleared ? $"{status}, bar not cleared" : $"{status}";
}

/// <summary>An assessment is not what a test expects.</summary>
/// <param name="message">What was expected, and what is so.</param>
public sealed class ExpectationException(string message) : Exception(message);
