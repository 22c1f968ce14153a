namespace Kinow.ClientApi.Storage.Aurora.Accounts;

/// <summary>Instants as columns hold them: in UTC.</summary>
internal static class SqlInstants
{
    public static DateTimeOffset Read(DateTime value) => new(DateTime.SpecifyKind(value, DateTimeKind.Utc));

    public static DateTimeOffset? Read(DateTime? value) => value is { } known ? Read(known) : null;
}
