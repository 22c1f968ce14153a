using System.Collections.Immutable;
using FsCheck.Xunit;
using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Core.Tests.Catalog;

/// <summary>What is true of every restriction and every viewer. Groups are numbers from 0 to 7, sets of them the bits of a byte.</summary>
[Properties(MaxTest = 2000)]
public sealed class GroupRestrictionLawTests
{
    [Property]
    public void Only_shows_whoever_shares_a_group(byte groups, byte viewer) =>
        Assert.Equal((groups & viewer) != 0, Allows(GroupRestrictionBehavior.Only, groups, viewer));

    [Property]
    public void Except_hides_whoever_shares_a_group(byte groups, byte viewer) =>
        Assert.Equal((groups & viewer) == 0, Allows(GroupRestrictionBehavior.Except, groups, viewer));

    [Property]
    public void More_restriction_never_shows_more(byte groups, byte more, byte viewer)
    {
        Assert.True(Allows(GroupRestrictionBehavior.Only, (byte)(groups | more), viewer) || !Allows(GroupRestrictionBehavior.Only, groups, viewer));
        Assert.True(Allows(GroupRestrictionBehavior.Except, groups, viewer) || !Allows(GroupRestrictionBehavior.Except, (byte)(groups | more), viewer));
    }

    [Property]
    public void A_viewer_whose_groups_are_not_known_sees_least(byte groups, byte viewer)
    {
        foreach (var behavior in Enum.GetValues<GroupRestrictionBehavior>())
        {
            var restriction = new GroupRestriction(behavior, Ids(groups));
            Assert.True(restriction.Allows(GroupSet.Of(Ids(viewer))) || !restriction.Allows(GroupSet.Unknown));
            Assert.Equal(behavior == GroupRestrictionBehavior.None, restriction.Allows(GroupSet.Unknown));
        }
    }

    [Property]
    public void A_number_that_is_not_known_hides_from_everybody(int behavior, byte groups, byte viewer) => Assert.Equal(
        behavior switch { 0 => true, 1 => (groups & viewer) != 0, 2 => (groups & viewer) == 0, _ => false },
        Allows((GroupRestrictionBehavior)behavior, groups, viewer));

    [Property]
    public void Groups_that_the_restriction_does_not_name_change_nothing(byte groups, byte viewer)
    {
        var named = Ids(groups).ToHashSet();
        foreach (var behavior in Enum.GetValues<GroupRestrictionBehavior>())
        {
            var restriction = new GroupRestriction(behavior, Ids(groups));
            var set = GroupSet.Of(Ids(viewer));
            Assert.Equal(restriction.Allows(set), restriction.Allows(set.Among(named)));
        }
    }

    private static bool Allows(GroupRestrictionBehavior behavior, byte groups, byte viewer) =>
        new GroupRestriction(behavior, Ids(groups)).Allows(GroupSet.Of(Ids(viewer)));

    private static ImmutableArray<long> Ids(byte bits) => [.. Enumerable.Range(0, 8).Where(bit => (bits >> bit & 1) != 0).Select(static bit => (long)bit)];
}
