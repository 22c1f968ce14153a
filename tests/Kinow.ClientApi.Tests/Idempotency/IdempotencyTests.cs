using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Idempotency;
using Kinow.ClientApi.Core.Values;
using Kinow.ClientApi.Tests.Support;

namespace Kinow.ClientApi.Tests.Idempotency;

/// <summary>The same key gives the same answer and one effect, from every process, whatever fails in between.</summary>
public sealed class IdempotencyTests : IAsyncLifetime
{
    private const string Key = "8e03978e-40d5-43dd-bc93-6894a57f9324";
    private const string Toggle = "mutation($id: ID!) { toggleBookmark(product: $id) }";

    private readonly User ada = Sample.Owner();
    private readonly User bob = Sample.Owner() with
    {
        Id = Guid.CreateVersion7(Api.Now),
        Profile = Sample.Owner().Profile with { Email = EmailAddress.Parse("bob@example.com") },
    };

    private readonly object product = new { id = Sample.VisibleTitle(static (_, _) => true).Id };
    private ApiServers servers = null!;

    public async Task InitializeAsync() => servers = await ApiServers.StartAsync(ada, bob);

    public async Task DisposeAsync() => await servers.DisposeAsync();

    [Fact]
    public async Task A_toggle_that_is_sent_again_toggles_once()
    {
        var token = servers.TokenOf(ada);
        var first = await servers.SendAsync(Toggle, product, Key, token);
        var second = await servers.SendAsync(Toggle, product, Key, token, server: 1);

        Assert.True(first.Data.GetProperty("toggleBookmark").GetBoolean());
        Assert.Equal(first with { IsReplayed = true }, second);
        Assert.Single((await AccountAsync(ada)).Bookmarks);
        Assert.False((await servers.SendAsync(Toggle, product, Key + "2", token)).Data.GetProperty("toggleBookmark").GetBoolean());
    }

    [Fact]
    public async Task Of_many_at_once_one_has_an_effect_and_all_get_its_answer_or_wait()
    {
        var token = servers.TokenOf(ada);
        var replies = await Task.WhenAll(
            Enumerable.Range(0, 50).Select(i => servers.SendAsync(Toggle, product, Key, token, server: i % 2)));

        Assert.Single(servers.Bus.IdsOf<SetBookmark>());
        Assert.Single(replies.Where(static reply => reply.Status == 200).Select(static reply => reply.Text).Distinct());
        Assert.All(replies.Where(static reply => reply.Status != 200), static reply => Assert.Equal(
            (409, "IDEMPOTENT_REQUEST_IN_PROGRESS", TimeSpan.FromSeconds(1)), (reply.Status, reply.Code, reply.RetryAfter)));
        Assert.Single((await AccountAsync(ada)).Bookmarks);
    }

    [Fact]
    public async Task A_key_is_for_one_request()
    {
        var token = servers.TokenOf(ada);
        await servers.SendAsync(Toggle, product, Key, token);
        var other = await servers.SendAsync(Toggle, new { id = "1" }, Key, token, server: 1);

        Assert.Equal((422, "IDEMPOTENCY_KEY_REUSED"), (other.Status, other.Code));
    }

    [Fact]
    public async Task A_key_is_its_callers_alone()
    {
        foreach (var user in new[] { ada, bob })
        {
            var reply = await servers.SendAsync(Toggle, product, Key, servers.TokenOf(user));
            Assert.True(reply.Data.GetProperty("toggleBookmark").GetBoolean());
            Assert.False(reply.IsReplayed);
        }

        Assert.Equal("UNAUTHENTICATED", (await servers.SendAsync(Toggle, product, Key)).Code);
        Assert.Equal("UNAUTHENTICATED", (await servers.SendAsync(Toggle, product, Key, "no token")).Code);

        // Another token of the same account is the same caller.
        servers.Clock.Advance(TimeSpan.FromMinutes(20));
        Assert.True((await servers.SendAsync(Toggle, product, Key, servers.TokenOf(ada))).IsReplayed);
    }

    [Fact]
    public async Task An_answer_is_known_for_a_day()
    {
        await servers.SendAsync(Toggle, product, Key, servers.TokenOf(ada));
        servers.Clock.Advance(TimeSpan.FromHours(23));
        Assert.True((await servers.SendAsync(Toggle, product, Key, servers.TokenOf(ada))).IsReplayed);
        servers.Clock.Advance(TimeSpan.FromHours(1));
        Assert.False((await servers.SendAsync(Toggle, product, Key, servers.TokenOf(ada))).Data.GetProperty("toggleBookmark").GetBoolean());
    }

    [Fact]
    public async Task A_process_that_dies_after_the_effect_leaves_one_effect_and_its_answer()
    {
        var token = servers.TokenOf(ada);
        servers.Keys.ForgetsAnswers = true;
        var first = await servers.SendAsync(Toggle, product, Key, token);
        servers.Keys.ForgetsAnswers = false;

        Assert.Equal(409, (await servers.SendAsync(Toggle, product, Key, token, server: 1)).Status);
        servers.Clock.Advance(IdempotencyRules.Lease);
        var second = await servers.SendAsync(Toggle, product, Key, token, server: 1);
        var third = await servers.SendAsync(Toggle, product, Key, token);

        Assert.Equal((first, false), (second, second.IsReplayed));
        Assert.Equal(second with { IsReplayed = true }, third);
        Assert.Single((await AccountAsync(ada)).Bookmarks);
        Assert.Single(servers.Bus.IdsOf<SetBookmark>());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_command_that_may_have_been_taken_is_sent_again_under_its_id(bool isPrompt)
    {
        const string Three =
            "mutation($id: ID!) { a: toggleBookmark(product: $id)  b: toggleBookmark(product: $id)  c: toggleBookmark(product: $id) }";
        var token = servers.TokenOf(ada);
        (servers.Bus.IsPrompt, servers.Bus.LosesAnswers) = (isPrompt, true);
        Assert.Equal("SERVICE_UNAVAILABLE", (await servers.SendAsync(Three, product, Key, token)).Code);
        servers.Bus.LosesAnswers = false;

        // Nothing is known of the first attempt, so there is nothing to wait for.
        var second = await servers.SendAsync(Three, product, Key, token, server: 1);
        servers.Bus.IsPrompt = true;
        await servers.Bus.CatchUpAsync();

        Assert.True(second.Data.GetProperty("a").GetBoolean());
        Assert.False(second.Data.GetProperty("b").GetBoolean());
        Assert.True(second.Data.GetProperty("c").GetBoolean());
        Assert.Equal(3, servers.Bus.IdsOf<SetBookmark>().Distinct().Count());
        Assert.Single((await AccountAsync(ada)).Bookmarks);
    }

    [Fact]
    public async Task What_else_changes_an_account_is_done_once()
    {
        var video = Sample.VisibleTitle(static (_, title) => title.VideoGroups.Any(static group => !group.Videos.IsEmpty));
        var id = Sample.Title(video).VideoGroups.First(static group => !group.Videos.IsEmpty).Videos[0].Id;
        const string Both = """
            mutation($video: ID!) {
              updateUserProfile(user: { firstname: "Augusta" }) { firstname }
              addWatchSession(session: { videoId: $video, watchedTime: 60, seek: 60 })
            }
            """;
        servers.Keys.ForgetsAnswers = true;
        var first = await servers.SendAsync(Both, new { video = id }, Key, servers.TokenOf(ada));
        servers.Keys.ForgetsAnswers = false;
        servers.Clock.Advance(IdempotencyRules.Lease);
        var second = await servers.SendAsync(Both, new { video = id }, Key, servers.TokenOf(ada), server: 1);

        Assert.Equal("Augusta", first.Data.GetProperty("updateUserProfile").GetProperty("firstname").GetString());
        Assert.Equal(first, second);
        Assert.Single(servers.Bus.IdsOf<UpdateProfile>());
        Assert.Single(servers.Bus.IdsOf<RecordWatchSession>());
    }

    [Fact]
    public async Task While_keys_cannot_be_remembered_nothing_is_done_for_who_sends_one()
    {
        servers.Keys.IsAway = true;
        var refused = await servers.SendAsync(Toggle, product, Key, servers.TokenOf(ada));

        Assert.Equal((503, "SERVICE_UNAVAILABLE", TimeSpan.FromSeconds(2)), (refused.Status, refused.Code, refused.RetryAfter));
        Assert.Empty(servers.Bus.Taken);
        var plain = await servers.SendAsync(Toggle, product, token: servers.TokenOf(ada));
        Assert.True(plain.Data.GetProperty("toggleBookmark").GetBoolean());
    }

    [Fact]
    public async Task What_is_refused_for_good_stays_refused()
    {
        var hidden = new { id = "999999" };
        var first = await servers.SendAsync(Toggle, hidden, Key, servers.TokenOf(ada));
        var second = await servers.SendAsync(Toggle, hidden, Key, servers.TokenOf(ada), server: 1);

        Assert.Equal("BAD_USER_INPUT", first.Code);
        Assert.Equal(first with { IsReplayed = true }, second);
    }

    private async Task<User> AccountAsync(User user) => (await servers.Accounts.FindAsync(user.Id, default))!;
}
