using System.Collections.Immutable;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Core.Tests.Accounts;

public sealed class PlaylistRulesTests
{
    [Theory]
    [InlineData(0, true)]
    [InlineData(99, true)]
    [InlineData(100, false)]
    public void An_account_has_at_most_a_hundred(int playlists, bool may) =>
        Assert.Equal(may, PlaylistRules.CheckCreate(With([.. Enumerable.Range(0, playlists).Select(static _ => Of())])) is null);

    [Theory]
    [InlineData(1_000, 0, true)]
    [InlineData(1_001, 0, false)]
    [InlineData(1_000, 9_000, true)]
    [InlineData(1_000, 9_001, false)]
    [InlineData(0, 10_001, false)]
    public void So_many_products_are_in_one_and_in_all(int own, int others, bool may)
    {
        var before = Of([.. Enumerable.Range(1, 900).Select(static i => (long)i)]);
        var user = With([before, Of([.. Enumerable.Range(1, others).Select(static i => (long)i)])]);
        ImmutableArray<long> products = [.. Enumerable.Range(1, own).Select(static i => (long)i)];

        Assert.Equal(may, PlaylistRules.CheckProducts(user, before, products, static _ => true) is null);
    }

    [Fact]
    public void What_is_added_is_visible_and_the_rest_was_there()
    {
        var random = new Random(3);
        for (var round = 0; round < 500; round++)
        {
            var (had, wanted, visible) = (Some(random), Some(random), Some(random));
            var before = Of(had);
            var isFine = wanted.All(id => had.Contains(id) || visible.Contains(id));

            Assert.Equal(isFine, PlaylistRules.CheckProducts(With([before]), before, wanted, id => visible.Contains(id)) is null);
            isFine = wanted.All(id => visible.Contains(id));
            Assert.Equal(isFine, PlaylistRules.CheckProducts(With([]), null, wanted, id => visible.Contains(id)) is null);
        }
    }

    private static User With(ImmutableArray<Playlist> playlists) => new()
    {
        Id = Guid.CreateVersion7(),
        Profile = new() { Email = EmailAddress.Parse("ada@example.org"), Firstname = "Ada", Lastname = "Byron" },
        Playlists = playlists,
    };

    private static ImmutableArray<long> Some(Random random) =>
        [.. Enumerable.Range(1, 6).Where(_ => random.Next(2) == 0).Select(static i => (long)i)];

    private static Playlist Of(params ImmutableArray<long> products) => new()
    {
        Id = Guid.CreateVersion7(),
        Name = "P",
        ProductIds = products,
        DateAdd = DateTimeOffset.UnixEpoch,
        DateUpd = DateTimeOffset.UnixEpoch,
    };
}
