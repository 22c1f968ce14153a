namespace Kinow.ClientApi.Contract;

/// <summary>What a player needs to get licences from one DRM system.</summary>
/// <param name="System">The system.</param>
/// <param name="LicenseUrl">Where its licences are.</param>
/// <param name="CertificateUrl">Where the application's certificate is; null where the system needs none.</param>
/// <param name="Token">What a licence is asked for with, a JSON Web Token.</param>
internal sealed record PlayerDrm(DrmSystem System, string LicenseUrl, string? CertificateUrl, string Token);
