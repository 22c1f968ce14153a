namespace Kinow.ClientApi.Core.Screens;

/// <summary>What pages of text are about.</summary>
public enum ContentPageType
{
    /// <summary>Anything.</summary>
    Other,

    /// <summary>Terms, privacy and the like.</summary>
    Legal,

    /// <summary>Help with using the service.</summary>
    Help,
}
