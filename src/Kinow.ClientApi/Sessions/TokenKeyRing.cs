using Kinow.ClientApi.Diagnostics;
using Kinow.Lambda.Secrets;
using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Sessions;

/// <summary>
/// The keys of access tokens as they are now. Where they can be read again, that is done behind the requests; only keys that nobody has
/// looked at for long are waited for, as in a container that slept. Keys that cannot be read change nothing.
/// </summary>
internal sealed class TokenKeyRing
{
    /// <summary>Keys of this age are read again behind a request.</summary>
    public static readonly TimeSpan RefreshAge = TimeSpan.FromSeconds(30);

    /// <summary>Keys of this age are read again before a request.</summary>
    public static readonly TimeSpan MaxAge = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(1);

    private readonly Lock gate = new();
    private readonly Func<Task<string>>? read;
    private readonly TimeProvider time;
    private readonly ILogger logger;
    private string text;
    private long readAt;
    private Task loading = Task.CompletedTask;

    private TokenKeyRing(TokenKeys keys, string text, Func<Task<string>>? read, TimeProvider time, ILogger logger)
    {
        (Current, this.text, this.read, this.time, this.logger) = (keys, text, read, time, logger);
        readAt = time.GetUtcNow().UtcTicks;
    }

    /// <summary>The keys.</summary>
    public TokenKeys Current { get; private set; }

    /// <summary>The keys that a process was given, or one that is made where that is allowed.</summary>
    /// <exception cref="FormatException">They cannot be read, or there are none and none may be made. The message holds no part of a
    /// key.</exception>
    public static TokenKeyRing Of(TokenOptions options, TimeProvider time, ILogger logger)
    {
        if (options.KeysFile is not { Length: > 0 } file)
        {
            var keys = TokenKeys.Of(options);
            if (string.IsNullOrWhiteSpace(options.Keys)) Log.KeyGenerated(logger);
            return new(keys, options.Keys, options.ReadKeys, time, logger);
        }

        var text = ReadFile(file);
        return new(new(TokenKeyReader.Read(text)), text, () => File.ReadAllTextAsync(file), time, logger);
    }

    /// <summary>Sees to it that the keys are not older than they may be. Done at once unless they are.</summary>
    public ValueTask RefreshAsync(DateTimeOffset instant)
    {
        if (read is null) return default;
        var age = TimeSpan.FromTicks(instant.UtcTicks - Volatile.Read(ref readAt));
        if (age < RefreshAge) return default;
        var load = Load();
        return age < MaxAge ? default : new(WaitAsync(load));
    }

    private static string ReadFile(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new FormatException($"The file that {TokenOptions.KeysFileVariable} names cannot be read.", error);
        }
    }

    private async Task WaitAsync(Task load) =>
        await load.WaitAsync(LongestWait, time).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    private Task Load()
    {
        lock (gate) return loading.IsCompleted ? loading = LoadAsync() : loading;
    }

    private async Task LoadAsync()
    {
        try
        {
            var found = await read!();
            if (found != text)
            {
                Current = new(TokenKeyReader.Read(found));
                text = found;
                Log.KeysReloaded(logger, Current.Signing.Id, Current.Count);
            }
        }
        catch (Exception error) when (error is FormatException or IOException or UnauthorizedAccessException or SecretException)
        {
            Log.KeysNotReloaded(logger, error);
        }

        Volatile.Write(ref readAt, time.GetUtcNow().UtcTicks);
    }
}
