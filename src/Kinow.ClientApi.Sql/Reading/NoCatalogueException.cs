namespace Kinow.ClientApi.Sql.Reading;

/// <summary>The database has its tables, and no platform in them.</summary>
public sealed class NoCatalogueException() : Exception("The database holds no catalogue.");
