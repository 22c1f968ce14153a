namespace Kinow.ClientApi.Core.Catalog;

/// <summary>What an access allows to do with the files.</summary>
public enum AccessModeMode
{
    /// <summary>Streaming and download.</summary>
    All,

    /// <summary>Streaming only.</summary>
    Streaming,

    /// <summary>Download only.</summary>
    Download,
}
