namespace Kinow.ClientApi.Playback;

/// <summary>Signs addresses of media, so that the content network in front of them serves them to one viewer and for a time.</summary>
internal interface IPlaybackUrlSigner
{
    /// <summary>Signs an address that opens one file.</summary>
    string SignFile(Uri address, PlaybackGrant grant);

    /// <summary>Signs an address whose query opens everything in its folder, such as the segments beside a manifest.</summary>
    string SignFolder(Uri address, PlaybackGrant grant);
}
