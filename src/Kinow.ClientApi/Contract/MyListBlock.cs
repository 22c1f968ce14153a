using Kinow.ClientApi.Core.Screens;

namespace Kinow.ClientApi.Contract;

/// <summary>What the viewer has bookmarked.</summary>
internal sealed class MyListBlock(string id, ScreenBlock block) : ScreenBlockView(id, block);
