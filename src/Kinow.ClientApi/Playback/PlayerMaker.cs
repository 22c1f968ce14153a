using System.Collections.Immutable;
using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Access;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Watching;
using Kinow.ClientApi.Requests;

namespace Kinow.ClientApi.Playback;

/// <summary>Makes players of what may be streamed.</summary>
internal sealed class PlayerMaker(PlaybackSettings settings)
{
    private const int HeartbeatSeconds = 30;

    /// <summary>Makes the player of a video.</summary>
    /// <param name="info">What the viewer may do with it.</param>
    /// <param name="user">The account; null for nobody.</param>
    /// <param name="player">The player; null after a refusal.</param>
    /// <returns>Why there is none, or null.</returns>
    public GraphQLException? TryMake(
        Video video, VideoAccessInfo info, User? user, PlayerFormat format, ClientApiRequest request, out Player? player)
    {
        player = null;
        if (PlaybackRefusal.Of(info.Reason) is { } refused) return refused;
        if (AddressOf(video.Filename, format) is not { } address) return PlaybackRefusal.NoMedia();
        var grant = GrantOf(info.Expires, request);
        player = Make(address, format, grant) with { Captions = CaptionsOf(video, grant), StartAt = ContinueWatching.StartOf(user, video) };
        return null;
    }

    /// <summary>Makes the player of an extract.</summary>
    /// <param name="canEnter">Whether the platform is open to the viewer's country.</param>
    /// <param name="player">The player; null after a refusal.</param>
    /// <returns>Why there is none, or null.</returns>
    public GraphQLException? TryMake(Extract extract, bool canEnter, PlayerFormat format, ClientApiRequest request, out Player? player)
    {
        player = null;
        if (!canEnter) return PlaybackRefusal.Of(AccessReason.Country);
        if (AddressOf(extract.Filename, format) is not { } address) return PlaybackRefusal.NoMedia();
        player = Make(address, format, GrantOf(end: null, request));
        return null;
    }

    private Player Make(Uri address, PlayerFormat format, PlaybackGrant grant) => new(
        new(settings.Signer.SignFolder(address, grant), format, MimeTypeOf(format)),
        grant.SessionId, grant.Expires, [], 0, HeartbeatSeconds);

    // Content networks count in whole seconds.
    private PlaybackGrant GrantOf(DateTimeOffset? end, ClientApiRequest request)
    {
        var instant = request.Audience.Instant;
        var expires = instant + settings.Lifetime;
        if (end < expires) expires = end.Value;
        return new(
            request.NewId(),
            DateTimeOffset.FromUnixTimeSeconds(expires.ToUnixTimeSeconds()),
            settings.BindsAddress ? request.ClientAddress : null);
    }

    private ImmutableArray<PlayerCaption> CaptionsOf(Video video, PlaybackGrant grant)
    {
        var captions = ImmutableArray.CreateBuilder<PlayerCaption>();
        foreach (var subtitle in video.Subtitles)
        {
            if (subtitle.Filename is { Length: > 0 } file && AddressOf(file) is { } address)
                captions.Add(new(subtitle.Name, subtitle.Srclang, settings.Signer.SignFile(address, grant)));
        }

        return captions.DrainToImmutable();
    }

    private Uri? AddressOf(string? folder, PlayerFormat format) =>
        !string.IsNullOrEmpty(folder) && settings.Files.TryGetValue(format, out var file) ? AddressOf($"{folder}/{file}") : null;

    // A path that leads out of the base, or says the same in another way, would be signed for something else.
    private Uri? AddressOf(string path)
    {
        var steps = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (Array.Exists(steps, static step => step is "." or "..")) return null;
        return new(settings.Base, string.Join('/', steps.Select(Uri.EscapeDataString)));
    }

    private static string MimeTypeOf(PlayerFormat format) => format switch
    {
        PlayerFormat.Hls => "application/vnd.apple.mpegurl",
        PlayerFormat.Dash => "application/dash+xml",
        _ => "video/mp4",
    };
}
