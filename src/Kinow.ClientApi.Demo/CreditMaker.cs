using System.Collections.Immutable;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Demo.Words;

namespace Kinow.ClientApi.Demo;

/// <summary>Makes credits.</summary>
internal static class CreditMaker
{
    private static readonly LocalizedText[] Characters = Array.ConvertAll(Names.First, static name => name.ToText());
    private static readonly LocalizedText Direction = new Trilingual("Director", "Réalisation", "إخراج").ToText();
    private static readonly LocalizedText Script = new Trilingual("Writer", "Scénario", "سيناريو").ToText();

    internal static ImmutableArray<Credit> Actors(SplitMix64 random, ImmutableArray<Person> actors) =>
        Make(random, actors, random.Between(2, 8), random => random.Chance(90) ? [random.Pick<LocalizedText>(Characters)] : []);

    internal static ImmutableArray<Credit> Directors(SplitMix64 random, ImmutableArray<Person> directors) =>
        Make(random, directors, random.Chance(85) ? 1 : 2, random => random.Chance(60) ? [Direction] : [Direction, Script]);

    private static ImmutableArray<Credit> Make(
        SplitMix64 random, ImmutableArray<Person> people, int count, Func<SplitMix64, ImmutableArray<LocalizedText>> roles)
    {
        var credits = ImmutableArray.CreateBuilder<Credit>(count);
        var start = random.Below(people.Length);
        for (var i = 0; i < count; i++) credits.Add(new(people[(start + (i * 11)) % people.Length], roles(random), i + 1));
        return credits.MoveToImmutable();
    }
}
