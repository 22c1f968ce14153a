namespace Kinow.ClientApi.Core.Screens;

/// <summary>Knows which of the items that layouts name can be seen.</summary>
public interface ILayoutItems
{
    /// <summary>Whether a product can be seen.</summary>
    bool HasProduct(long id);

    /// <summary>Whether a category can be seen.</summary>
    bool HasCategory(long id);
}
