using System.Collections.Immutable;
using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Core.Tests.Catalog;

public sealed class GroupSetTests
{
    [Fact]
    public void Order_and_repetition_do_not_tell_sets_apart()
    {
        var set = GroupSet.Of([30, 4, 30, 5]);
        Assert.Equal([4L, 5, 30], set.Ids.ToArray());
        Assert.Equal("4-5-30", set.ToString());
        Assert.Equal(GroupSet.Of([5, 4, 30]), set);
        Assert.Equal(GroupSet.Of([5, 4, 30]).GetHashCode(), set.GetHashCode());
        Assert.NotEqual(GroupSet.Of([4, 5]), set);
    }

    [Fact]
    public void No_groups_are_one_object()
    {
        Assert.Same(GroupSet.None, GroupSet.Of([]));
        Assert.Same(GroupSet.None, GroupSet.TryParse(""));
        Assert.True(GroupSet.None.IsNone);
        Assert.False(GroupSet.Of([1]).IsNone);
        Assert.NotEqual(GroupSet.Unknown, GroupSet.None);
    }

    [Fact]
    public void Its_text_is_read_as_it_was_written()
    {
        GroupSet[] sets = [GroupSet.None, GroupSet.Unknown, GroupSet.Of([1]), GroupSet.Of([long.MaxValue, 7]), GroupSet.Of(Some(GroupSet.MaxCount))];
        foreach (var set in sets) Assert.Equal(set, GroupSet.TryParse(set.ToString()));
    }

    [Theory]
    [InlineData("2-1")]
    [InlineData("1-1")]
    [InlineData("01")]
    [InlineData("+1")]
    [InlineData(" 1")]
    [InlineData("1-")]
    [InlineData("-1")]
    [InlineData("1,2")]
    [InlineData("MANY")]
    [InlineData("9223372036854775808")]
    public void Any_other_text_is_none(string text) => Assert.Null(GroupSet.TryParse(text));

    [Fact]
    public void Of_too_many_none_is_told()
    {
        var many = Some(GroupSet.MaxCount + 1);
        Assert.Same(GroupSet.Unknown, GroupSet.Of(many));
        Assert.Null(GroupSet.TryParse(string.Join('-', many)));
        Assert.False(GroupSet.Unknown.ContainsAny(many));
    }

    [Fact]
    public void What_nothing_names_is_left_out()
    {
        var named = new HashSet<long> { 2, 3 };
        Assert.Equal(GroupSet.Of([3]), GroupSet.Of([1, 3]).Among(named));
        Assert.Same(GroupSet.None, GroupSet.Of([1]).Among(named));
        Assert.Same(GroupSet.Unknown, GroupSet.Unknown.Among(named));
        var set = GroupSet.Of([2, 3]);
        Assert.Same(set, set.Among(named));
    }

    private static ImmutableArray<long> Some(int count) => [.. Enumerable.Range(1, count).Select(static id => (long)id)];
}
