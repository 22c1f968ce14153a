using Kinow.ClientApi.Core.Settings;

namespace Kinow.ClientApi.Contract;

/// <summary>What the country of a request may do.</summary>
/// <param name="CanAccess">Whether the platform is open to it.</param>
/// <param name="CanBuy">Whether it may buy.</param>
/// <param name="Country">The country, when the platform knows it.</param>
internal sealed record PlatformAccess(bool CanAccess, bool CanBuy, Country? Country);
