using System.Globalization;
using System.Text.Json;

namespace Kinow.EndToEnd.Tests.Real.Chaos;

/// <summary>A person with an account who does one thing after the other, and remembers what was acknowledged.</summary>
internal sealed class Viewer(ApiClient api, Catalogue catalogue, Tally tally) : IDisposable
{
    private const string State = """
        query State { user {
          firstname bookmarks(perPage: 100) { items { id } } continueWatching(perPage: 100) { items { video { id } seek } } devices { fingerprint application }
        } }
        """;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly HashSet<string> bookmarks = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> watching = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> devices = new(StringComparer.Ordinal);
    private readonly List<string> sessions = [];
    private readonly List<string> story = [];
    private string firstname = "Start";

    /// <summary>The account, a UUID.</summary>
    public string Id { get; private set; } = "";

    /// <summary>The first name that was acknowledged last.</summary>
    public string Firstname => firstname;

    /// <summary>The products that were acknowledged as bookmarked, in order.</summary>
    public IEnumerable<string> Bookmarks => bookmarks.Order(StringComparer.Ordinal);

    /// <summary>The devices that were acknowledged, each as its fingerprint and its application, in order.</summary>
    public IEnumerable<string> Devices => devices.Select(static device => $"{device.Key} {device.Value}").Order(StringComparer.Ordinal);

    /// <summary>How many beats of players were acknowledged.</summary>
    public int Beats { get; private set; }

    /// <summary>When the acknowledged viewings were, in the order they were told.</summary>
    public IReadOnlyList<string> Sessions => sessions;

    /// <summary>Acknowledged commands after the sign-up.</summary>
    public int Acknowledged { get; private set; }

    /// <summary>Commands that were not acknowledged, so that nobody knows whether they were taken.</summary>
    public int Unsure { get; private set; }

    public async Task SignUpAsync(int number)
    {
        const string mutation = """
            mutation Join($user: SignUpInput!) { signup(user: $user) { accessToken user { id } } }
            """;
        var user = new { firstname, lastname = "Chaos", email = $"viewer{number}@example.com", password = $"a long password {number}" };
        var answer = (await JoinAsync(() => api.RunAsync(mutation, new { user }))).GetProperty("signup");
        api.Token = answer.GetProperty("accessToken").GetString();
        Id = answer.GetProperty("user").GetProperty("id").GetString()!;
    }

    // Who comes with many others is asked to come again in a moment, before anything is done.
    private static async Task<JsonElement> JoinAsync(Func<Task<JsonElement>> join)
    {
        for (var start = DateTime.UtcNow; ; await Task.Delay(500))
        {
            try
            {
                return await join();
            }
            catch (ApiException refused) when (refused.PassesSoon && DateTime.UtcNow - start < Patience)
            {
            }
        }
    }

    /// <summary>Does one thing until it is acknowledged, then looks whether it is there.</summary>
    public async Task ActAsync(int number)
    {
        var start = DateTime.UtcNow;
        while (!await TryAsync(number))
        {
            Unsure++;
            if (DateTime.UtcNow - start > Patience) throw new TimeoutException($"Nothing was acknowledged for {Patience.TotalSeconds} s.");
            await Task.Delay(200);
        }

        Acknowledged++;
        tally.Acknowledge();
        await LookAsync(start);
    }

    public void Dispose() => api.Dispose();

    private async Task<bool> TryAsync(int number)
    {
        try
        {
            await (((number + (number / 20)) % 5) switch
            {
                0 => RenameAsync(number),
                1 => BookmarkAsync(number),
                2 => WatchAsync(number),
                3 => AddDeviceAsync(number),
                _ => BeatAsync(number),
            });
            return true;
        }
        catch (ApiException failure) when (failure.Code is "NO_ANSWER" or "SERVICE_UNAVAILABLE")
        {
            tally.Refuse(failure);
            Tell($"{number} was not acknowledged: {failure.Code}");
            return false;
        }
    }

    private async Task RenameAsync(int number)
    {
        var next = $"Name {number}";
        await api.RunAsync("mutation Rename($user: UpdateUserInput!) { updateUserProfile(user: $user) { firstname } }", new { user = new { firstname = next } });
        firstname = next;
        Tell($"{number} renamed");
    }

    private async Task BookmarkAsync(int number)
    {
        var product = catalogue.Products[number * 7 % catalogue.Products.Count];
        var answer = await api.RunAsync("mutation Mark($product: ID!) { toggleBookmark(product: $product) }", new { product });
        var isBookmarked = answer.GetProperty("toggleBookmark").GetBoolean();
        if (isBookmarked) bookmarks.Add(product);
        else bookmarks.Remove(product);
        Tell($"{number} bookmark of {product} is {isBookmarked}");
    }

    private async Task WatchAsync(int number)
    {
        var videoId = catalogue.Videos[number * 5 % catalogue.Videos.Count];
        var seek = 1 + (number / 100.0);
        var date = DateTime.UtcNow.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
        await api.RunAsync(
            "mutation Watch($session: WatchSessionInput!) { addWatchSession(session: $session) }", new { session = new { videoId, date, watchedTime = 5, seek } });
        watching[videoId] = seek;
        sessions.Add(date);
        Tell($"{number} watched {videoId} to {seek}");
    }

    private async Task AddDeviceAsync(int number)
    {
        var device = new { fingerprint = $"device {number % 3}", application = $"build {number}" };
        await api.RunAsync("mutation Add($device: DeviceInput!) { addDevice(device: $device) { id } }", new { device });
        devices[device.fingerprint] = device.application;
        Tell($"{number} plays on {device}");
    }

    // Each time as one who has just opened the player.
    private async Task BeatAsync(int number)
    {
        var (video, position) = (catalogue.Free[number % catalogue.Free.Count], 1 + (number % 100));
        var shown = await api.RunAsync("query Play($video: ID!) { cms { video(id: $video) { player { sessionId } } } }", new { video });
        var session = shown.GetProperty("cms").GetProperty("video").GetProperty("player").GetProperty("sessionId").GetString();
        await api.RunAsync(
            "mutation Beat($session: ID!, $position: Int!) { playerHeartbeat(session: $session, position: $position, ended: true) { stopped } }",
            new { session, position });
        watching[video] = position;
        Beats++;
        Tell($"{number} told that it has played {video}");
    }

    private void Tell(string what) => story.Add($"{DateTime.UtcNow:HH:mm:ss.fff} {what}");

    private async Task LookAsync(DateTime start)
    {
        while (true)
        {
            try
            {
                Compare((await api.RunAsync(State)).GetProperty("user"));
                return;
            }
            catch (ApiException failure) when (failure.Code is "NO_ANSWER" or "SERVICE_UNAVAILABLE" && DateTime.UtcNow - start < Patience)
            {
                tally.FailToRead(failure);
                await Task.Delay(200);
            }
        }
    }

    private void Compare(JsonElement user)
    {
        var shown = user.GetProperty("bookmarks").GetProperty("items").EnumerateArray().Select(
            static item => item.GetProperty("id").GetString()!);
        var begun = user.GetProperty("continueWatching").GetProperty("items").EnumerateArray()
            .ToDictionary(static item => item.GetProperty("video").GetProperty("id").GetString()!, static item => item.GetProperty("seek").GetDouble());
        var known = user.GetProperty("devices").EnumerateArray().Select(
            static device => $"{device.GetProperty("fingerprint").GetString()} {device.GetProperty("application").GetString()}");
        var isRight = firstname == user.GetProperty("firstname").GetString()
            && Bookmarks.SequenceEqual(shown.Order(StringComparer.Ordinal))
            && Devices.SequenceEqual(known.Order(StringComparer.Ordinal))
            && watching.OrderBy(static w => w.Key, StringComparer.Ordinal).SequenceEqual(begun.OrderBy(static w => w.Key, StringComparer.Ordinal));
        Assert.True(isRight, $"{Id} sees {user}\nafter, the last one last:\n{string.Join('\n', story.TakeLast(12))}");
        tally.Read();
    }
}
