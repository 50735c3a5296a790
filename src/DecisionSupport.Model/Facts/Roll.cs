namespace DecisionSupport.Model;

/// <summary>Whether one list of a child's case is complete; materialised for every list, recorded or not.</summary>
public sealed class Roll : IOfSubject
{
    internal Roll(Subject subject, string child, ListOf list, DateOnly day)
    {
        Subject = subject;
        Child = child;
        List = list;
        var question = Vocabulary.Complete(list);
        var asked = Asked.On(day, subject[list].Complete);
        var truth = asked.State != AnswerState.Known ? Truth.NotKnown : Truth.Of(asked.Value.Word == 0);
        IsComplete = new Ground(subject, question, question.Words[0], asked, truth);
    }

    /// <summary>The child or person whose list it is.</summary>
    [Identity]
    public Subject Subject { get; }

    /// <summary>The id of the child in whose case it stands.</summary>
    [Identity]
    public string Child { get; }

    /// <summary>Which list.</summary>
    [Identity]
    public ListOf List { get; }

    /// <summary>Whether everyone or everything of the list is recorded.</summary>
    public Proposition IsComplete { get; }
}
