using System.Collections.Immutable;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Series;

namespace Kinow.ClientApi.Core.Tests.Series;

public sealed class NextEpisodeTests
{
    private const long ProductId = 3;

    private static readonly ImmutableArray<Video> Episodes =
    [
        Episode(11, season: 1, position: 1),
        Episode(12, season: 1, position: 2),
        Episode(31, season: 3, position: 1),
        Episode(32, season: 3, position: 2),
    ];

    [Theory]
    [InlineData(11, 12)]
    [InlineData(12, 31)]
    [InlineData(31, 32)]
    [InlineData(32, null)]
    public void Episodes_follow_each_other_over_seasons_and_over_an_empty_one(long id, int? next) => Assert.Equal(next, Next(Episodes, id));

    [Theory]
    [InlineData(11, 31)]
    [InlineData(12, 31)]
    public void What_is_not_visible_is_left_out_and_has_a_next_one_itself(long id, int? next) =>
        Assert.Equal(next, Next(Episodes.SetItem(1, Episodes[1] with { Active = false }), id));

    [Fact]
    public void What_another_country_sees_is_left_out() => Assert.Equal(32, Next(
        Episodes.SetItem(2, Episodes[2] with { Geolocation = Sample.Rule(GeolocationBehavior.Deny, GeolocationBehavior.Allow, "FR") }), 12));

    [Fact]
    public void The_same_episode_in_another_language_is_not_the_next_one()
    {
        var dubbed = Episode(13, season: 1, position: 1) with { LanguageFilter = Sample.Fr };

        Assert.Equal(12, Next(Episodes.Insert(1, dubbed), 11));
        Assert.Equal(12, Next(Episodes.Insert(1, dubbed), 13));
    }

    [Fact]
    public void Episodes_without_positions_follow_in_their_order() =>
        Assert.Equal(12, Next([.. Episodes.Select(static episode => episode with { Position = 0 })], 11));

    [Fact]
    public void Nothing_follows_a_film_or_a_stranger()
    {
        var film = Sample.Title(ProductId);

        Assert.Null(NextEpisode.After(((ProductTvod)film.Extension).Videos[0], film, Sample.Audience()));
        Assert.Null(Next(Episodes, 99));
    }

    private static long? Next(ImmutableArray<Video> videos, long id)
    {
        var product = Sample.Title(ProductId, extension: new ProductTvod
        {
            ProductId = ProductId,
            VideoGroups = [.. Enumerable.Range(1, 3).Select(static id => new VideoGroup { Id = id, ProductId = ProductId, Position = id })],
            Videos = videos,
        });
        var video = videos.FirstOrDefault(video => video.Id == id) ?? Episode(id, season: 1, position: 5);
        return NextEpisode.After(video, product, Sample.Audience())?.Id;
    }

    private static Video Episode(long id, long season, int position) =>
        new() { Id = id, ProductId = ProductId, VideoGroupId = season, Position = position };
}
