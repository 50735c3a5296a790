using System.Text.RegularExpressions;
using DecisionSupport.Explain;

namespace DecisionSupport.Tests.Examples;

/// <summary>The same family, as a reader meets the answer on the page.</summary>
public sealed class AdolescentViolenceTextTests
{
    private static readonly string[] Children = Regex.Split(AssessmentText.Of(Example.Of("docs/examples/adolescent-violence.yaml").Assess()), "(?=^Mia: )", RegexOptions.Multiline);
    private static readonly string Sam = Unwrapped(Children[0]);
    private static readonly string Mia = Unwrapped(Children[1]);

    [Theory]
    [InlineData("Services for a child in need: Must")]
    [InlineData("Power to accommodate, for respite or otherwise: May, not cleared")]
    [InlineData("A duty, where section 20(4) is a power; what separates them is whether the carer is prevented, permanently or not and for whatever reason")]
    [InlineData("[yes] real and voluntary: Ms Adams's agreement is judged real and voluntary (home visit, 26 February 2026, by K Singh (social worker))")]
    [InlineData("[yes] beyond parental control: Sam is, or was likely to be, beyond parental control")]
    [InlineData("[not known] (b)(ii) the harm to Sam or its likelihood is judged attributable to Sam being beyond parental control")]
    [InlineData("violence to somebody else is not itself harm to this child")]
    [InlineData("Cost is no answer to this duty.")]
    [InlineData("A parent who asks for help, or who cannot cope, has not for that reason failed in care or abandoned the child.")]
    public void What_is_said_of_sam(string words) => Sam.Should().Contain(words);

    [Fact]
    public void The_first_thing_to_find_out_about_sam_is_what_his_father_says() =>
        Sam[Sam.IndexOf("Find out", StringComparison.Ordinal)..].Should().MatchRegex(@"^Find out -+ To settle: [^?]*[0-9]+\. What does Mr Brown say to Sam being accommodated by the local authority\?");

    [Fact]
    public void Mia_is_considered_apart_and_on_what_she_sees_and_hears()
    {
        Mia.Should().Contain("it would impair Mia's health or development through seeing or hearing the ill-treatment of another");
        Mia.Should().NotContain("Sam");
    }

    private static string Unwrapped(string text) => Regex.Replace(text, @"\s+", " ");
}
