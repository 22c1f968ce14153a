using Kinow.ClientApi.Sessions;
using Kinow.ClientApi.Tests.Support;
using Kinow.GraphQL.Execution;
using Kinow.TestSupport;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Kinow.ClientApi.Tests.Sessions;

/// <summary>Keys change under instances that run, at different moments, and no token that is valid is refused.</summary>
public sealed class KeyRotationTests : IDisposable
{
    private static readonly Guid User = Guid.CreateVersion7(Api.Now);

    private readonly string file = Path.GetTempFileName();
    private readonly FakeTimeProvider time = new(Api.Now);

    public void Dispose() => File.Delete(file);

    [Fact]
    public async Task A_rotation_over_running_instances_refuses_no_token()
    {
        await File.WriteAllTextAsync(file, TestKeys.First);
        Instance[] instances = [new(file, time), new(file, time), new(file, time)];
        var tokens = new List<(string Token, DateTimeOffset At)>();
        var read = 0;
        string[] steps = [TestKeys.First + "\n" + TestKeys.Second, TestKeys.Second + "\n" + TestKeys.FirstPublic, TestKeys.Second];
        foreach (var step in steps)
        {
            await File.WriteAllTextAsync(file, step);

            // One after the other finds out, and until then goes on with what it knows.
            foreach (var instance in instances)
            {
                time.Advance(TokenKeyRing.RefreshAge);
                await instance.RefreshAsync();
                foreach (var each in instances) tokens.Add((each.Write(), time.GetUtcNow()));
                foreach (var (token, _) in tokens.Where(one => one.At > time.GetUtcNow().AddMinutes(-15)))
                {
                    Assert.All(instances, each => Assert.Equal(User, each.Read(token)));
                    read += instances.Length;
                }
            }

            time.Advance(TimeSpan.FromMinutes(16));
        }

        Figures.Record(
            "sessions",
            $"a rotation of keys in {steps.Length} steps over {instances.Length} instances: {tokens.Count} tokens, "
            + $"read {read} times, 0 refused");
        Assert.Equal(2, tokens.Select(static one => (string?)Jwt.Part(one.Token, 0)["kid"]).Distinct().Count());
    }

    [Fact]
    public async Task A_key_that_was_taken_out_is_out_for_tokens_that_were_seen_before()
    {
        await File.WriteAllTextAsync(file, TestKeys.First + "\n" + TestKeys.Second);
        var instance = new Instance(file, time);
        var token = instance.Write();
        Assert.Equal(User, instance.Read(token));
        await File.WriteAllTextAsync(file, TestKeys.Second);
        time.Advance(TokenKeyRing.RefreshAge);
        await instance.RefreshAsync();
        Assert.Throws<GraphQLException>(() => instance.Read(token));
    }

    [Fact]
    public async Task One_who_slept_reads_the_keys_before_it_answers()
    {
        await File.WriteAllTextAsync(file, TestKeys.First);
        var (asleep, awake) = (new Instance(file, time), new Instance(file, time));
        await File.WriteAllTextAsync(file, TestKeys.Second + "\n" + TestKeys.FirstPublic);
        time.Advance(TokenKeyRing.MaxAge);
        await awake.Ring.RefreshAsync(time.GetUtcNow());
        var token = awake.Write();
        await asleep.Ring.RefreshAsync(time.GetUtcNow());
        Assert.Equal(User, asleep.Read(token));
    }

    [Theory]
    [InlineData("")]
    [InlineData("no key")]
    [InlineData("public")]
    [InlineData(null)]
    public async Task Keys_that_cannot_be_read_change_nothing(string? content)
    {
        await File.WriteAllTextAsync(file, TestKeys.First);
        var instance = new Instance(file, time);
        var before = instance.Ring.Current;
        if (content is null) File.Delete(file);
        else await File.WriteAllTextAsync(file, content == "public" ? TestKeys.FirstPublic : content);
        time.Advance(TokenKeyRing.MaxAge);
        await instance.Ring.RefreshAsync(time.GetUtcNow());
        Assert.Same(before, instance.Ring.Current);
        await File.WriteAllTextAsync(file, TestKeys.Second);
        time.Advance(TokenKeyRing.MaxAge);
        await instance.Ring.RefreshAsync(time.GetUtcNow());
        Assert.NotSame(before, instance.Ring.Current);
    }

    [Fact]
    public async Task Keys_are_read_by_one_request_at_a_time_and_not_by_each()
    {
        var reads = 0;
        var gate = new TaskCompletionSource<string>();
        var options = new TokenOptions
        {
            Keys = TestKeys.First,
            ReadKeys = () =>
            {
                reads++;
                return gate.Task;
            },
        };
        var ring = TokenKeyRing.Of(options, time, NullLogger.Instance);
        for (var i = 0; i < 10; i++) Assert.True(ring.RefreshAsync(time.GetUtcNow()).IsCompletedSuccessfully);
        Assert.Equal(0, reads);
        time.Advance(TokenKeyRing.RefreshAge);
        for (var i = 0; i < 10; i++) Assert.True(ring.RefreshAsync(time.GetUtcNow()).IsCompletedSuccessfully);
        time.Advance(TokenKeyRing.MaxAge);
        var waiting = ring.RefreshAsync(time.GetUtcNow()).AsTask();
        Assert.False(waiting.IsCompleted);
        Assert.Equal(1, reads);

        // A source that hangs costs a request a second, not an answer.
        time.Advance(TimeSpan.FromSeconds(1));
        await waiting;
        gate.SetResult(TestKeys.Second);
        while (ring.Current.Signing.Id == TokenKeys.Of(options).Signing.Id) await Task.Yield();
    }

    [Fact]
    public void A_file_that_is_not_there_stops_the_start() => Assert.Throws<FormatException>(
        () => TokenKeyRing.Of(new() { KeysFile = file + ".none" }, time, NullLogger.Instance));

    [Fact]
    public void The_issuer_is_the_platform() => Assert.Equal("kinow:platform:42", TokenOptions.IssuerOf(42));

    private sealed class Instance
    {
        private readonly FakeTimeProvider time;
        private readonly AccessTokenWriter writer;
        private readonly AccessTokenReader reader;

        public Instance(string file, FakeTimeProvider time)
        {
            this.time = time;
            var options = new TokenOptions { KeysFile = file };
            Ring = TokenKeyRing.Of(options, time, NullLogger.Instance);
            (writer, reader) = (new(Ring, options), new(Ring, options));
        }

        public TokenKeyRing Ring { get; }

        // Waits for what a request leaves to the background.
        public async Task RefreshAsync()
        {
            var before = Ring.Current;
            await Ring.RefreshAsync(time.GetUtcNow());
            for (var i = 0; i < 10_000 && Ring.Current == before; i++) await Task.Delay(1);
            Assert.NotSame(before, Ring.Current);
        }

        public string Write() =>
            writer.Write(new(User, Guid.CreateVersion7(), false, time.GetUtcNow().AddMinutes(15)), time.GetUtcNow());

        public Guid Read(string token) => reader.Read(token, time.GetUtcNow()).UserId;
    }
}
