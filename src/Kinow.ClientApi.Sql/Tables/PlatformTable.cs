using Kinow.ClientApi.Core.Platform;
using Kinow.ClientApi.Core.Settings;
using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>The platform: one row.</summary>
internal static class PlatformTable
{
    internal static readonly MappedTable<PlatformRow> Map = new("platform", Read);

    private static readonly ReadColumn<long> Id = Map.Column("id", SqlTypes.Long, static row => row.Platform.Id);
    private static readonly ReadColumn<string> Name = Map.Column("name", SqlTypes.Text, static row => row.Platform.Name);
    private static readonly ReadColumn<string?> Url = Map.Column("url", SqlTypes.TextOrNull, static row => row.Platform.Url);
    private static readonly ReadColumn<string?> Logo = Map.Column("logo", SqlTypes.TextOrNull, static row => row.Platform.Logo);
    private static readonly ReadColumn<string?> Favicon = Map.Column("favicon", SqlTypes.TextOrNull, static row => row.Platform.Favicon);
    private static readonly ReadColumn<int> Language = Map.Column("default_language_id", SqlTypes.Int, static row => row.Language);
    private static readonly ReadColumn<int> Currency = Map.Column("default_currency_id", SqlTypes.Int, static row => row.Currency);
    private static readonly ReadColumn<int> DeviceLimit = Map.Column("device_limit", SqlTypes.Int, static row => row.Devices.Limit);
    private static readonly ReadColumn<int> DeviceRemovalDelay =
        Map.Column("device_removal_delay", SqlTypes.Int, static row => row.Devices.RemovalDelay);
    private static readonly ReadColumn<int?> ViewingLimit =
        Map.Column("viewing_limit", SqlTypes.IntOrNull, static row => row.Viewings.Limit);
    private static readonly ReadColumn<ViewingLimitBehavior> ViewingLimitReached =
        Map.Column("viewing_limit_reached", SqlEnums.ViewingLimit, static row => row.Viewings.WhenReached);
    private static readonly ReadColumn<int> ProfileLimit = Map.Column("profile_limit", SqlTypes.Int, static row => row.Profiles.Limit);
    private static readonly RuleColumns<PlatformRow> Entry = new(Map, static row => row.Platform.Entry, "entry_");
    private static readonly RuleColumns<PlatformRow> Sale = new(Map, static row => row.Platform.Sale, "sale_");

    static PlatformTable() => Map.Announces(ChangeAggregate.Settings);

    private static PlatformRow Read(SqlRow row)
    {
        var platform = new PlatformInfo
        {
            Id = row.Get(Id),
            Name = row.Get(Name),
            Url = row.Get(Url),
            Logo = row.Get(Logo),
            Favicon = row.Get(Favicon),
            Entry = Entry.Read(row),
            Sale = Sale.Read(row),
        };
        var devices = new DeviceSettings { Limit = row.Get(DeviceLimit), RemovalDelay = row.Get(DeviceRemovalDelay) };
        var viewings = new ViewingSettings { Limit = row.Get(ViewingLimit), WhenReached = row.Get(ViewingLimitReached) };
        return new(platform, row.Get(Language), row.Get(Currency), devices, viewings, new() { Limit = row.Get(ProfileLimit) });
    }
}
