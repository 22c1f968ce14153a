namespace Kinow.ClientApi.Core.Catalog;

/// <summary>The picture qualities that an access includes.</summary>
public enum AccessModeQuality
{
    /// <summary>High and standard definition.</summary>
    All,

    /// <summary>High definition only.</summary>
    Hd,

    /// <summary>Standard definition only.</summary>
    Sd,
}
