namespace Kinow.ClientApi.Playback.Drm;

/// <summary>Signs tokens for licence servers.</summary>
internal interface IDrmKey
{
    /// <summary>The algorithm as JSON Web Signatures call it (RFC 7518 section 3.1).</summary>
    string Algorithm { get; }

    /// <summary>Signs data.</summary>
    byte[] Sign(ReadOnlySpan<byte> data);
}
