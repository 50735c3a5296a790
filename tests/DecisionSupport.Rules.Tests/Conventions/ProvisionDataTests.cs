namespace DecisionSupport.Rules.Tests.Conventions;

/// <summary>The data beside the rules: limbs, authorities and cases.</summary>
public sealed class ProvisionDataTests
{
    private static readonly LawBook Law = ChildrenAct.Law;

    [Fact]
    public void Every_limb_has_a_label_of_its_own_and_wording() =>
        Law.All.Should().OnlyContain(p => p.Limbs.Select(l => l.Label).Distinct().Count() == p.Limbs.Count && p.Limbs.All(l => l.Wording.Length > 0));

    [Fact]
    public void Every_case_cited_exists() =>
        Law.All.SelectMany(p => p.Cases).Should().OnlyContain(id => Law.HasAuthority(id));

    [Fact]
    public void Every_authority_is_relied_on()
    {
        var reliedOn = Law.All.SelectMany(p => p.Cases)
            .Concat(Law.Ladder.Gateways.Select(g => g.Provision))
            .Concat(Law.Ladder.Safeguards.SelectMany(s => s.Sources))
            .Concat(Law.Ladder.Cautions.SelectMany(c => c.Sources))
            .Concat(Law.Deadlines.SelectMany(d => d.Sources))
            .Concat(Law.Ladder.Considerations.SelectMany(c => c.Sources))
            .Concat(Law.Ladder.Support.Sources)
            .Concat(VocabularyUseTests.Asked.Select(q => q.Law));

        Law.Authorities.Select(a => a.Id).Except(reliedOn).Should().BeEmpty();
    }

    [Fact]
    public void Nothing_is_verified_without_a_page_and_a_day() =>
        Law.All.Select(p => p.Verified).Concat(Law.Authorities.Select(a => a.Verified)).OfType<Verification>()
            .Should().NotBeEmpty().And.OnlyContain(v => Uri.IsWellFormedUriString(v.Page, UriKind.Absolute) && v.On >= new DateOnly(2026, 1, 1));
}
