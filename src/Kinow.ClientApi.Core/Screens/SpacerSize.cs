namespace Kinow.ClientApi.Core.Screens;

/// <summary>How much room is left.</summary>
public enum SpacerSize
{
    /// <summary>Little.</summary>
    Small,

    /// <summary>As usual.</summary>
    Medium,

    /// <summary>Much.</summary>
    Large,
}
