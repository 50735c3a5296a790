namespace DecisionSupport.Tests.Formats;

/// <summary>Copies a family and leaves the answers to some questions out; the same for the same seed.</summary>
internal sealed class Forgetful(int seed)
{
    private readonly Random random = new(seed);

    internal FamilySituation Copy(FamilySituation family)
    {
        var copy = new FamilySituationBuilder(family.AsAt, family.Nation, family.LocalAuthority);
        var adults = family.Adults.ToDictionary(adult => adult.Id, adult => Answered(adult, copy.Adult(adult.Id, adult.Name)));
        foreach (var child in family.Children)
        {
            var sam = Answered(child, copy.Child(child.Id, child.Name));
            child[ListOf.People].Members.ToList().ForEach(person => Sources(person, Answered(person, copy.Person(sam, adults[person.Id]))));
            child[ListOf.Orders].Members.ToList().ForEach(order => Answered(order, FamilySituationBuilder.Order(sam, order.Id, Kind(order))));
            child[ListOf.Concerns].Members.ToList().ForEach(concern => Answered(concern, FamilySituationBuilder.Concern(sam, concern.Id, concern.Name)));
            child[ListOf.Needs].Members.ToList().ForEach(need => Answered(need, FamilySituationBuilder.Need(sam, need.Id, KindOf(need), need.Name)));
        }

        return copy.Build();
    }

    private static OrderKind Kind(Subject order) => OrderKinds.TryRead(order.Sort, out var kind) ? kind : OrderKind.Other;

    private static NeedKind KindOf(Subject need) => NeedKinds.TryRead(need.Sort, out var kind) ? kind : NeedKind.Other;

    private void Sources(Subject person, SubjectDraft copy)
    {
        foreach (var source in person[ListOf.ParentalResponsibility].Members)
        {
            ParentalResponsibilitySourceKinds.TryRead(source.Sort, out var kind);
            Answered(source, FamilySituationBuilder.Source(copy, kind));
        }
    }

    private SubjectDraft Answered(Subject subject, SubjectDraft copy)
    {
        foreach (var question in Vocabulary.Of(subject.Kind).Where(_ => random.Next(3) > 0))
        {
            subject.Accounts(question).ToList().ForEach(account => copy.Answer(question, account));
        }

        foreach (var list in Vocabulary.ListsOf(subject.Kind).Where(_ => random.Next(3) > 0))
        {
            subject[list].Complete.ToList().ForEach(account => copy.Complete(list, account));
        }

        return copy;
    }
}
