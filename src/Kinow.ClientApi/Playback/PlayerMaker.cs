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
    /// <summary>Why a video has no player, or null.</summary>
    /// <param name="info">What the viewer's rights allow to do with it.</param>
    public GraphQLException? Refuse(Video video, VideoAccessInfo info, PlayerFormat format) =>
        PlaybackRefusal.Of(info.Reason) ?? (AddressOf(settings.Base, video.Filename, format) is null ? PlaybackRefusal.NoMedia() : null);

    /// <summary>Makes the player of a video for which <see cref="Refuse"/> finds nothing.</summary>
    /// <param name="info">What the viewer's rights allow to do with it.</param>
    /// <param name="user">The account; null for nobody.</param>
    /// <param name="session">The viewing.</param>
    /// <param name="device">The device of the account that it is played on; null when it is not told.</param>
    public Player Make(
        Video video, VideoAccessInfo info, User? user, PlayerFormat format, Guid session, Device? device, ClientApiRequest request)
    {
        var grant = GrantOf(session, info.Expires, request);
        return Make(AddressOf(BaseOf(request), video.Filename, format)!, format, grant) with
        {
            Captions = CaptionsOf(video, grant, request),
            StartAt = ContinueWatching.StartOf(user, video),
            Drm = settings.Drm?.Of(format, device?.Os, new(
                user?.Id, device?.Id, video.Id, session, TracksOf(info), request.Audience.Instant, grant.Expires)),
        };
    }

    /// <summary>Makes the player of an extract.</summary>
    /// <param name="canEnter">Whether the platform is open to the viewer's country.</param>
    /// <param name="player">The player; null after a refusal.</param>
    /// <returns>Why there is none, or null.</returns>
    public GraphQLException? TryMake(Extract extract, bool canEnter, PlayerFormat format, ClientApiRequest request, out Player? player)
    {
        player = null;
        if (!canEnter) return PlaybackRefusal.Of(AccessReason.Country);
        if (AddressOf(BaseOf(request), extract.Filename, format) is not { } address) return PlaybackRefusal.NoMedia();
        player = Make(address, format, GrantOf(request.NewId(), end: null, request));
        return null;
    }

    private Player Make(Uri address, PlayerFormat format, PlaybackGrant grant) => new(
        new(settings.Signer.SignFolder(address, grant), format, MimeTypeOf(format)),
        grant.SessionId, grant.Expires, [], 0, ViewingRules.HeartbeatSeconds);

    // Content networks count in whole seconds.
    private PlaybackGrant GrantOf(Guid session, DateTimeOffset? end, ClientApiRequest request)
    {
        var instant = request.Audience.Instant;
        var expires = instant + settings.Lifetime;
        if (end < expires) expires = end.Value;
        return new(
            session,
            DateTimeOffset.FromUnixTimeSeconds(expires.ToUnixTimeSeconds()),
            settings.BindsAddress ? request.ClientAddress : null);
    }

    private ImmutableArray<PlayerCaption> CaptionsOf(Video video, PlaybackGrant grant, ClientApiRequest request)
    {
        var captions = ImmutableArray.CreateBuilder<PlayerCaption>();
        foreach (var subtitle in video.Subtitles)
        {
            if (subtitle.Filename is { Length: > 0 } file && AddressOf(BaseOf(request), file) is { } address)
                captions.Add(new(subtitle.Name, subtitle.Srclang, settings.Signer.SignFile(address, grant)));
        }

        return captions.DrainToImmutable();
    }

    private static ImmutableArray<string> TracksOf(VideoAccessInfo info) => (info.QualitySD, info.QualityHD) switch
    {
        (true, true) => ["AUDIO", "SD", "HD"],
        (false, true) => ["AUDIO", "HD"],
        _ => ["AUDIO", "SD"],
    };

    private Uri BaseOf(ClientApiRequest request) => settings.IsOwn ? new(request.Origin, settings.Base.AbsolutePath) : settings.Base;

    private Uri? AddressOf(Uri start, string? folder, PlayerFormat format) =>
        !string.IsNullOrEmpty(folder) && settings.Files.TryGetValue(format, out var file) ? AddressOf(start, $"{folder}/{file}") : null;

    // A path that leads out of the base, or says the same in another way, would be signed for something else.
    private static Uri? AddressOf(Uri start, string path)
    {
        var steps = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (Array.Exists(steps, static step => step is "." or "..")) return null;
        return new(start, string.Join('/', steps.Select(Uri.EscapeDataString)));
    }

    private static string MimeTypeOf(PlayerFormat format) => format switch
    {
        PlayerFormat.Hls => "application/vnd.apple.mpegurl",
        PlayerFormat.Dash => "application/dash+xml",
        _ => "video/mp4",
    };
}
