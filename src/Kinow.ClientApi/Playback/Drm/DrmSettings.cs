using System.Collections.Immutable;
using Kinow.ClientApi.Contract;

namespace Kinow.ClientApi.Playback.Drm;

/// <summary>How media are protected.</summary>
/// <param name="Licenses">The systems, in the order that players are told them.</param>
/// <param name="Tokens">Writes what licences are asked for with.</param>
internal sealed record DrmSettings(ImmutableArray<DrmLicenses> Licenses, DrmTokenWriter Tokens)
{
    /// <summary>What a player needs for a format.</summary>
    /// <param name="os">What the device has told of its operating system; null when it has not.</param>
    /// <returns>Null where the format is not encrypted. All systems of the format where the device seems to have none of them.</returns>
    public ImmutableArray<PlayerDrm>? Of(PlayerFormat format, string? os, DrmGrant grant)
    {
        ImmutableArray<DrmLicenses> all = [.. Licenses.Where(licenses => licenses.Formats.Contains(format))];
        if (all.IsEmpty) return null;
        ImmutableArray<DrmLicenses> usable = [.. all.Where(licenses => DrmDevices.MayHave(os, licenses.System))];
        return [.. (usable.IsEmpty ? all : usable).Select(licenses => new PlayerDrm(
            licenses.System, licenses.LicenseUrl.AbsoluteUri, licenses.CertificateUrl?.AbsoluteUri, Tokens.Write(licenses, grant)))];
    }

    /// <summary>The name of a system in configurations and tokens, as in the contract.</summary>
    public static string NameOf(DrmSystem system) => system switch
    {
        DrmSystem.Widevine => "WIDEVINE",
        DrmSystem.Fairplay => "FAIRPLAY",
        _ => "PLAYREADY",
    };
}
