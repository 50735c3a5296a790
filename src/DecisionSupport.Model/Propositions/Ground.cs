namespace DecisionSupport.Model;

/// <summary>A leaf: one question, put to one subject, tested one way, with the answers it rests on.</summary>
public sealed class Ground : Proposition
{
    // Put together when it is first read, and read many times; two threads would put the same together.
    private string? path;

    internal Ground(Subject subject, Question question, Test test, Asked asked, Truth truth)
        : base(truth)
    {
        Subject = subject;
        Question = question;
        Test = test;
        Asked = asked;
    }

    /// <summary>Of whom or what the question is asked.</summary>
    public Subject Subject { get; }

    /// <summary>The question.</summary>
    public Question Question { get; }

    /// <summary>What is tested of the answer, with its wording.</summary>
    public Test Test { get; }

    /// <summary>The answers, and whether they are known, disputed or given after the day.</summary>
    public Asked Asked { get; }

    /// <summary>Where the answer stands in the case file, such as <c>/children/sam/people/father/attitude</c>.</summary>
    public string Path => path ??= $"{Subject.Path}/{Question.Name}";
}
