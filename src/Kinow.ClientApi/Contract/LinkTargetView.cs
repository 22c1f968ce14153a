namespace Kinow.ClientApi.Contract;

/// <summary>Where something leads, with what is there.</summary>
internal abstract class LinkTargetView;
