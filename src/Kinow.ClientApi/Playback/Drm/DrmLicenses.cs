using System.Collections.Frozen;
using Kinow.ClientApi.Contract;

namespace Kinow.ClientApi.Playback.Drm;

/// <summary>Where one DRM system gives licences.</summary>
/// <param name="System">The system.</param>
/// <param name="LicenseUrl">Its licence server.</param>
/// <param name="CertificateUrl">The application's certificate; null where the system needs none.</param>
/// <param name="Formats">The formats that are encrypted for it.</param>
internal sealed record DrmLicenses(DrmSystem System, Uri LicenseUrl, Uri? CertificateUrl, FrozenSet<PlayerFormat> Formats);
