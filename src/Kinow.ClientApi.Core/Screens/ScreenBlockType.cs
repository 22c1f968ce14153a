namespace Kinow.ClientApi.Core.Screens;

/// <summary>What blocks are.</summary>
public enum ScreenBlockType
{
    /// <summary>Large pictures, one at a time.</summary>
    HeroSlider,

    /// <summary>A row of products.</summary>
    Rail,

    /// <summary>Products in rows and columns.</summary>
    Grid,

    /// <summary>A picture with a text.</summary>
    Banner,

    /// <summary>What the viewer has begun.</summary>
    ContinueWatching,

    /// <summary>What the viewer has bookmarked.</summary>
    MyList,

    /// <summary>What the viewer may like.</summary>
    Recommendations,

    /// <summary>Products that run now.</summary>
    LiveNow,

    /// <summary>A text.</summary>
    Text,

    /// <summary>Room.</summary>
    Spacer,
}
