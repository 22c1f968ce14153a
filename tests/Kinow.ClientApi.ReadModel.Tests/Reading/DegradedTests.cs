using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.ReadModel.Reading.Loading;
using Kinow.ClientApi.TestSupport;

namespace Kinow.ClientApi.ReadModel.Tests.Reading;

/// <summary>A query learns when something that it was given may be old, or may lack something.</summary>
public sealed class DegradedTests
{
    private static readonly long[] One = [1];

    private readonly MemoryScope scope = new();

    [Fact]
    public async Task What_the_read_model_lacks_is_as_good_from_the_database() => Assert.False(await ReadAsync(isMissed: true));

    [Fact]
    public async Task What_the_database_says_for_the_read_model_is_degraded_as_long_as_it_is_remembered()
    {
        Assert.True(await ReadAsync());
        Assert.True(await ReadAsync());
        Assert.Single(scope.Filler.Rounds);
    }

    [Fact]
    public async Task The_word_of_the_read_model_makes_it_good()
    {
        await ReadAsync();
        scope.Clock.Step(TimeSpan.FromMinutes(1));
        var reader = scope.Reader();
        var products = scope.Store.GetAsync(ItemKinds.Product, One, reader, default);
        ((DocumentLoad)scope.Filler.Rounds[^1][0]).Accept(1, default);

        Assert.NotNull((await products)[0]);
        Assert.False(reader.Batch!.IsDegraded);
        Assert.False(await ReadAsync());
    }

    [Fact]
    public async Task What_is_given_for_want_of_anything_newer_is_degraded()
    {
        await ReadAsync(isMissed: true);
        scope.Origin.IsDown = true;
        scope.Clock.Step(TimeSpan.FromMinutes(4));
        Assert.True(await ReadAsync());
    }

    [Fact]
    public async Task That_there_is_nothing_is_degraded_while_the_database_cannot_be_asked()
    {
        scope.Origin.IsDown = true;
        Assert.True(await ReadAsync(isMissed: true, isThere: false));
    }

    [Fact]
    public async Task A_list_from_the_database_is_degraded_for_everybody_who_gets_it()
    {
        var (first, second, third) = (scope.Reader(), scope.Reader(), scope.Reader());
        var waits = new[] { scope.RailAsync(1, first).AsTask(), scope.RailAsync(1, second).AsTask() };
        await scope.Filler.AnswerAsync();
        await Task.WhenAll(waits);
        await scope.RailAsync(1, third);

        Assert.All([first, second, third], static reader => Assert.True(reader.Batch!.IsDegraded));
        Assert.Single(scope.Filler.Rounds);
    }

    [Fact]
    public async Task Settings_and_what_stands_in_a_product_tell_too()
    {
        var (settings, videos) = (scope.Store.CreateBatch(), scope.Reader());
        var wait = scope.Store.GetSettingsAsync(settings, default);
        await scope.Filler.AnswerAsync();
        await wait;
        var parts = scope.Store.SearchAsync(
            ItemKinds.Video,
            new[] { Catalog.Search(ItemKinds.Video.Fields, default, Core.Search.ScopeKind.Product, 1) }, videos, default);
        await scope.Filler.AnswerAsync();
        await parts;

        Assert.True(settings.IsDegraded);
        Assert.True(videos.Batch!.IsDegraded);
    }

    // Reads a product, by the database where memory has none; whether that was degraded.
    private async Task<bool> ReadAsync(bool isMissed = false, bool isThere = true)
    {
        var reader = scope.Reader();
        var products = scope.Store.GetAsync(ItemKinds.Product, One, reader, default);
        if (!products.IsCompleted)
        {
            ((DocumentLoad)scope.Filler.Rounds[^1][0]).IsMissed = isMissed;
            await scope.Filler.AnswerAsync();
        }

        Assert.Equal(isThere, (await products)[0] is not null);
        return reader.Batch!.IsDegraded;
    }
}
