namespace DecisionSupport.Model;

/// <summary>What sort of answer a question takes.</summary>
public enum AnswerKind
{
    /// <summary>Yes or no.</summary>
    YesNo,

    /// <summary>One of the question's own words.</summary>
    Choice,

    /// <summary>A calendar day.</summary>
    Date,

    /// <summary>A day and a time of day, in local time.</summary>
    Moment,

    /// <summary>Words for the record, on which no rule turns.</summary>
    Text,
}

/// <summary>A question that a person answers about a subject; the same object in every case.</summary>
public sealed class Question
{
    internal Question(SubjectKind subject, int index, string name, AnswerKind kind, string ask, string judgedBy, string law, params Test[] words)
    {
        Subject = subject;
        Index = index;
        Name = name;
        Kind = kind;
        Ask = ask;
        JudgedBy = judgedBy;
        Law = law;
        Words = words;
    }

    /// <summary>Of what kind of subject it is asked.</summary>
    public SubjectKind Subject { get; }

    /// <summary>Its position among the questions of its subject.</summary>
    public int Index { get; }

    /// <summary>Its name in a case file, relative to the subject, such as <c>accommodation/requires</c>.</summary>
    public string Name { get; }

    /// <summary>What sort of answer it takes.</summary>
    public AnswerKind Kind { get; }

    /// <summary>The question as a person would put it; <c>{child}</c>, <c>{person}</c> and the like stand for names.</summary>
    public string Ask { get; }

    /// <summary>Whose answer it is: a matter of fact, or whose judgement.</summary>
    public string JudgedBy { get; }

    /// <summary>The provision that makes it matter.</summary>
    public string Law { get; }

    /// <summary>The answers it takes, for yes/no and choice, each with its wording as a test.</summary>
    public IReadOnlyList<Test> Words { get; }

    /// <summary>The word at which <paramref name="word"/> stands, or -1.</summary>
    /// <param name="word">A word as a case file spells it; case counts.</param>
    /// <returns>Its place among <see cref="Words"/>, from zero; -1 where it is none of them.</returns>
    public int IndexOf(string word)
    {
        for (var i = 0; i < Words.Count; i++)
        {
            if (string.Equals(Words[i].Word, word, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Subject}/{Name}";
}

/// <summary>What is tested of an answer, and how it is said when it holds, when it does not, and when it is not known.</summary>
/// <param name="Word">The answer's word in a case file, or the name of a derived test.</param>
/// <param name="Yes">How it is said when it holds.</param>
/// <param name="No">How it is said when it does not.</param>
/// <param name="Unsettles">The words whose tests this answer leaves open, neither met nor unmet.</param>
public sealed record Test(string Word, string Yes, string No, params string[] Unsettles)
{
    /// <summary>Whether it asks what is recorded, and not what is so: then it is always known, and a later answer may undo it. For cautions only.</summary>
    public bool AsksWhatIsRecorded { get; init; }

    /// <summary>How it is said when it is not known.</summary>
    public string Whether => "whether " + Yes;
}

/// <summary>What a question is asked about.</summary>
public enum SubjectKind
{
    /// <summary>An adult or other person in the family's life, whichever the child.</summary>
    Adult,

    /// <summary>A child.</summary>
    Child,

    /// <summary>A person in relation to one child.</summary>
    Person,

    /// <summary>A source of one person's parental responsibility for one child.</summary>
    ParentalResponsibilitySource,

    /// <summary>An order, or the exercise of an emergency power, about one child.</summary>
    Order,

    /// <summary>A concern about one child.</summary>
    Concern,

    /// <summary>A service or form of support for one child or family.</summary>
    Service,

    /// <summary>A need of one child or family.</summary>
    Need,
}
