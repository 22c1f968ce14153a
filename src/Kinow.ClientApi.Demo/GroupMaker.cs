using System.Collections.Immutable;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Demo.Words;

namespace Kinow.ClientApi.Demo;

/// <summary>Makes groups of customers, the restrictions of titles by them, and who is in which.</summary>
internal static class GroupMaker
{
    private const long Preview = 1;
    private const long Partner = 2;

    private static readonly GroupRestriction[] Restrictions =
    [
        new(GroupRestrictionBehavior.Only, [Preview]),
        new(GroupRestrictionBehavior.Except, [Partner]),
        new(GroupRestrictionBehavior.Only, [Preview, Partner]),
    ];

    internal static ImmutableArray<CustomerGroup> All { get; } =
    [
        new(Preview, In("Preview audience", "Avant-première", "جمهور العرض المسبق")),
        new(Partner, In("Partners", "Partenaires", "الشركاء")),
    ];

    /// <summary>One in fifty titles is restricted.</summary>
    internal static GroupRestriction RestrictionOf(SplitMix64 random) =>
        random.Chance(2) ? random.Pick<GroupRestriction>(Restrictions) : GroupRestriction.None;

    /// <summary>A group from which some titles are withheld, and that alone.</summary>
    internal static ImmutableArray<long> Withheld { get; } = [Partner];

    /// <summary>What is for the first group alone.</summary>
    internal static GroupRestriction PreviewOnly => Restrictions[0];

    /// <summary>Of every four mixed accounts, one is in the first group, one in the second, and one in both.</summary>
    internal static ImmutableArray<long> GroupsOf(int number) => (number % 4) switch
    {
        0 => [Preview],
        1 => [Partner],
        3 => [Preview, Partner],
        _ => [],
    };

    private static LocalizedText In(string english, string french, string arabic) =>
        LocalizedText.Of([new(Trilingual.En, english), new(Trilingual.Fr, french), new(Trilingual.Ar, arabic)]);
}
