namespace DecisionSupport.Testing;

/// <summary>Leaves of a family what one conclusion turns on, so that somebody can read it.</summary>
internal static class Trimming
{
    /// <summary>One child's case, with the members and the questions that the conclusion read, and nothing else.</summary>
    internal static FamilySituation To(FamilySituation situation, Conclusion conclusion)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        var questions = new HashSet<Question>();
        Read(conclusion.Holds, paths, questions);
        Add(paths, conclusion.Subject);
        var sketch = FamilySketch.Of(situation.OnlyChild(conclusion.Child));
        var child = sketch.Children[0];
        Keep(child, $"/children/{child.Id}", paths);
        sketch.Adults.RemoveAll(a => !child.Members(ListOf.People).Any(p => string.Equals(p.Id, a.Id, StringComparison.Ordinal)));
        foreach (var (_, subject) in sketch.Paths())
        {
            subject.Answers.Keys.Where(q => !questions.Contains(q)).ToList().ForEach(q => subject.Answers.Remove(q));
            subject.Complete.Keys.Where(l => !questions.Contains(Vocabulary.Complete(l))).ToList().ForEach(l => subject.Complete.Remove(l));
        }

        return sketch.Build();
    }

    private static void Keep(SubjectSketch subject, string at, HashSet<string> paths)
    {
        foreach (var (list, members) in subject.Lists)
        {
            members.RemoveAll(m => !paths.Contains($"{at}/{CaseFileName.Of(list)}/{m.Id}"));
            members.ForEach(m => Keep(m, $"{at}/{CaseFileName.Of(list)}/{m.Id}", paths));
        }
    }

    private static void Read(Proposition proposition, HashSet<string> paths, HashSet<Question> questions)
    {
        switch (proposition)
        {
            case Ground ground:
                Add(paths, ground.Subject);
                questions.Add(ground.Question);
                break;
            case Reliance reliance:
                Add(paths, reliance.Conclusion.Subject);
                break;
            case Instance instance:
                Add(paths, instance.Of);
                break;
            case Quantified quantified:
                Read(quantified.Complete, paths, questions);
                break;
        }

        foreach (var part in proposition.Parts)
        {
            Read(part, paths, questions);
        }
    }

    /// <summary>A subject, and those in whose lists it stands.</summary>
    private static void Add(HashSet<string> paths, Subject subject)
    {
        for (var path = subject.Path; path.Length > 0; path = path[..path.LastIndexOf('/')])
        {
            paths.Add(path);
        }
    }
}
