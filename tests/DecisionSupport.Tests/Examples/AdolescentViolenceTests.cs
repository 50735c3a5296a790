namespace DecisionSupport.Tests.Examples;

/// <summary>A mother asks for respite from her adopted son's violence, and hopes that he will come home: what the answer must show.</summary>
public sealed class AdolescentViolenceTests
{
    private const string Father = "/children/sam/people/father/";

    // The passage of the file that says whether Sam's carer is prevented: what separates the duty from the power.
    private const string CarerPrevented = "      carer-prevented:\n        answer: not known";

    private static readonly Example Family = Example.Of("docs/examples/adolescent-violence.yaml");

    private readonly Assessment assessment = Family.Assess();

    private ChildAssessment Sam => assessment.Child("sam");

    private ChildAssessment Mia => assessment.Child("mia");

    [Fact]
    public void Section_17_is_owed_to_each_child()
    {
        Sam.Gateway("s17-1").Status.Should().Be(GatewayStatus.Duty);
        Mia.Gateway("s17-1").Status.Should().Be(GatewayStatus.Duty);
    }

    [Fact]
    public void Respite_under_section_20_4_is_a_power_whether_or_not_the_carer_is_prevented()
    {
        Sam.Gateway("s20-4").Status.Should().Be(GatewayStatus.Power);
        SamIfCarerPrevented("yes").Gateway("s20-4").Status.Should().Be(GatewayStatus.Power);
        SamIfCarerPrevented("no").Gateway("s20-4").Status.Should().Be(GatewayStatus.Power);
    }

    [Fact]
    public void What_separates_the_duty_in_section_20_1_c_from_the_power_is_whether_the_carer_is_prevented_and_it_is_asked()
    {
        var duty = Sam.Gateway("s20-1-c");

        duty.Status.Should().Be(GatewayStatus.Undetermined);
        duty.Conclusion!.Holds.Truth.IsNotKnown.Should().BeTrue();
        duty.Open[0].Path.Should().Be("/children/sam/accommodation/carer-prevented");
        duty.Gateway.Because.Should().Contain(b => b.Contains("section 20(4) is a power") && b.Contains("whether the carer is prevented"));
        SamIfCarerPrevented("yes").Gateway("s20-1-c").Status.Should().Be(GatewayStatus.Duty);
        SamIfCarerPrevented("no").Gateway("s20-1-c").Status.Should().Be(GatewayStatus.NotMadeOut);
    }

    [Fact]
    public void Section_20_7_is_not_cleared_for_the_father_who_has_not_been_asked()
    {
        var power = Sam.Gateway("s20-4");

        power.BarNotCleared.Should().BeTrue();
        power.Open.Select(g => g.Path).Should().OnlyContain(p => p.StartsWith(Father)).And.Contain(Father + "attitude");
    }

    [Fact]
    public void The_first_enquiry_is_to_ask_the_father() =>
        Sam.Recommended.First(r => r.Kind == RecommendationKind.FindOut).Ask!.Path.Should().Be(Father + "attitude");

    [Fact]
    public void The_mothers_real_and_voluntary_delegation_stands_and_without_it_nothing_may_be_done_under_section_20()
    {
        const string voluntary = "agreement-real-and-voluntary: { answer: ";

        Sam.Under("CA1989/s2/9").Single().Holds.Truth.IsTrue.Should().BeTrue();
        Family.AssessWith(voluntary + "yes", voluntary + "no").Child("sam").Gateway("s20-4").Status.Should().Be(GatewayStatus.Barred);
    }

    [Fact]
    public void Section_47_is_concluded_for_each_child_on_evidence_about_that_child()
    {
        foreach (var child in assessment.Children)
        {
            var enquiries = child.Gateway("s47-1-b");

            enquiries.Status.Should().Be(GatewayStatus.Duty);
            enquiries.GroundsOf().Should().OnlyContain(g => g.Path.StartsWith($"/children/{child.Child.Id}/"));
        }
    }

    [Fact]
    public void Enquiries_about_one_child_do_not_turn_on_suspicion_about_the_other()
    {
        const string ofMia = "reached: { answer: ";

        var without = Family.AssessWith(ofMia + "suspect, source: child and family assessment, on: 2026-02-24", ofMia + "none, source: child and family assessment, on: 2026-02-24");

        without.Child("mia").Gateway("s47-1-b").Status.Should().NotBe(GatewayStatus.Duty);
        without.Child("sam").Gateway("s47-1-b").Status.Should().Be(GatewayStatus.Duty);
    }

    [Fact]
    public void Beyond_parental_control_harm_to_this_child_and_the_causal_link_are_separate_limbs()
    {
        var threshold = Sam.Gateway("s31-2-b-ii");

        threshold.LimbOf("beyond parental control").Truth.IsTrue.Should().BeTrue();
        threshold.LimbOf("significant harm", "exclusion").Truth.IsTrue.Should().BeTrue();
        threshold.LimbOf("(b)(ii)", "exclusion").Truth.IsNotKnown.Should().BeTrue();
        threshold.Open.Select(g => g.Path).Should().Contain("/children/sam/concerns/exclusion/attributable-to-beyond-control");
        threshold.Status.Should().Be(GatewayStatus.Undetermined);
    }

    [Fact]
    public void Violence_to_the_mother_is_not_itself_counted_as_harm_to_him()
    {
        Sam.Gateway("s31-2-b-ii").LimbOf("significant harm", "violence").Truth.IsFalse.Should().BeTrue();
        Sam.Gateway("s47-1-b").LimbOf("significant harm", "violence").Truth.IsFalse.Should().BeTrue();
    }

    [Fact]
    public void Without_the_harm_to_his_own_development_his_violence_alone_opens_no_enquiry_about_him()
    {
        const string harm = "harm: impairment-of-development";

        var violenceAlone = Family.AssessWith(harm, "harm: only-to-someone-else").Child("sam");

        violenceAlone.Gateway("s47-1-b").Status.Should().Be(GatewayStatus.NotMadeOut);
        violenceAlone.Gateway("s31-2-b-ii").Status.Should().Be(GatewayStatus.NotMadeOut);
    }

    [Fact]
    public void His_sisters_seeing_and_hearing_it_is_harm_to_her()
    {
        Mia.Gateway("s47-1-b").LimbOf("seeing or hearing", "hearing").Truth.IsTrue.Should().BeTrue();
        Mia.Gateway("s47-1-b").LimbOf("ill-treatment", "hearing").Truth.IsFalse.Should().BeTrue();
    }

    [Fact]
    public void Cost_which_the_manager_gave_as_a_reason_is_no_answer_to_section_20_1()
    {
        const string cost = "cost-given-as-reason:\n        answer: ";
        var duty = SamIfCarerPrevented("yes").Gateway("s20-1-c");

        duty.Status.Should().Be(GatewayStatus.Duty);
        duty.Gateway.Cost.Should().Be("Cost is no answer to this duty. It may affect only which suitable placement is chosen.");
        Statuses(Family.AssessWith(cost + "yes", cost + "no")).Should().Equal(Statuses(assessment));
    }

    [Fact]
    public void Asking_for_help_is_not_a_failing_of_care()
    {
        const string asked = "asked-for-accommodation: ";

        Sam.Gateway("s31-2-b-i").Status.Should().Be(GatewayStatus.NotMadeOut);
        Sam.Gateway("s31-2-b-i").Gateway.Because.Should().Contain(b => b.Contains("is not a failing of care"));
        Sam.Gateway("s17-1").Gateway.Because.Should().Contain(b => b.Contains("asking for help, says nothing against a parent"));
        Statuses(Family.AssessWith(asked + "yes", asked + "no")).Should().Equal(Statuses(assessment));
    }

    [Fact]
    public void Nothing_here_calls_for_an_emergency_order_or_the_police()
    {
        Sam.Gateway("s44-1-a").Status.Should().Be(GatewayStatus.NotMadeOut);
        Sam.Gateway("s46-1").Status.Should().Be(GatewayStatus.NotMadeOut);
    }

    private static ChildAssessment SamIfCarerPrevented(string answer) =>
        Family.AssessWith(CarerPrevented, CarerPrevented.Replace("not known", answer)).Child("sam");

    private static List<string> Statuses(Assessment of) =>
        [.. of.Children.SelectMany(c => c.Gateways.Select(g => $"{c.Child.Id} {g.Gateway.Id} {Expected.Said(g)}"))];
}
