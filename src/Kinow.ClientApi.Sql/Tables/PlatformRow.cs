using Kinow.ClientApi.Core.Platform;
using Kinow.ClientApi.Core.Settings;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>The platform, with the numbers of its default language and currency, and what it allows accounts.</summary>
internal sealed record PlatformRow(
    PlatformInfo Platform, int Language, int Currency, DeviceSettings Devices, ViewingSettings Viewings, ProfileSettings Profiles);
